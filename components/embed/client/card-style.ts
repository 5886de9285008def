/** How cards look, beside marks or as a sheet; in the colours and typefaces that the document declares. */
export const cardStyle =
  `.card{position:fixed;z-index:2;width:340px;max-width:calc(100% - 16px);max-height:calc(100% - 16px);overflow:auto;background:var(--raise,var(--paper));color:var(--ink);border:1px solid var(--rule-strong);border-radius:8px;box-shadow:0 1px 2px rgb(0 0 0/6%),0 8px 28px rgb(0 0 0/10%);padding:12px 16px;font-size:13px}` +
  `.card.sheet{left:8px;right:8px;bottom:8px;width:auto}.card>*+*{margin-top:6px}.card h2{font:600 17px/22px var(--serif)}.card small{color:var(--muted);font-size:12px}` +
  `.card dl div,.card li{display:flex;justify-content:space-between;gap:12px;border-top:1px solid var(--rule);padding:4px 0;list-style:none}.card dd,.card li>b{font-weight:600;text-align:right;white-space:nowrap}` +
  `.card table{width:100%;border-collapse:collapse}.card th,.card td{text-align:right;padding:3px 0;border-bottom:1px solid var(--rule);font-weight:400}.card :is(th,td):first-child{text-align:left}` +
  `.card a{color:var(--link)}.card .shut{float:right;margin:-4px -8px 0 8px;width:32px;height:32px;border:0;background:none;color:var(--muted);font-size:20px;line-height:1;cursor:pointer}`;
