import type { ReactNode } from "react";
import { type Composition, windows } from "./view";

/**
 * The server draws a chart for every window, and a page would be three times as long to read. So each drawing is
 * folded into `noscript`: without scripts a browser reads them all and the style sheet chooses; with scripts they
 * are text, and the one that fits is unfolded where it stands, before anything is painted. The others follow when
 * the window changes, all of them when it is printed.
 */
export const Folded = ({ composition, children }: { composition: Composition; children: ReactNode }) => (
  <div className={`only-${composition}`}>
    <noscript>{children}</noscript>
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own */}
    <script dangerouslySetInnerHTML={{ __html: "unfold(document.currentScript.parentNode)" }} />
  </div>
);

/** For the head of a page: unfolds a drawing if it is the one that fits. */
export const unfoldScript =
  `{const[narrow,medium]=${JSON.stringify([windows.narrow, windows.medium])}.map(q=>matchMedia(q));
const fits=()=>"only-"+(narrow.matches?"narrow":medium.matches?"medium":"wide");
const open=box=>{const folded=box.querySelector(":scope>noscript");if(folded)box.innerHTML=folded.textContent};
window.unfold=box=>{if(box.className===fits())open(box)};
const each=selector=>{for(const box of document.querySelectorAll(selector))open(box)};
for(const query of[narrow,medium])query.addEventListener("change",()=>each("."+fits()));
addEventListener("beforeprint",()=>each("[class^=only-]"))}`.replaceAll("\n", "");
