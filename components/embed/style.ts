import { contrast } from "@/lib/look/contrast";
import { type Token, type Theme as TokenTheme, tokens } from "@/lib/look/tokens";
import type { EmbedTheme } from "@/lib/options/embed";
import type { Language } from "@/lib/words/language";
import { haloStyle } from "../charts/light-markup";
import type { Layout } from "./layout";
import { spaces, type TypeSize, typeSizes } from "./type-sizes";

// Few names: a family that a phone has not is looked for anew for each size and weight. Of one width, so that labels
// keep their room. What they lack (Korean, Chinese, Japanese) is of the typefaces that a system has for the language that
// the document says.
const sans = '"Helvetica Neue",Arial,sans-serif';
const serif = 'Georgia,"Times New Roman",serif';

/** What an embed's ground is where it has one: white, since most pages around it are. */
const ground = { light: "#ffffff", dark: tokens.dark.paper };

/** The tokens that a document uses as declarations, with the accent where it can be read. */
function colors(theme: TokenTheme, used: ReadonlySet<string>, accent: string | null): string {
  const hex = accent === null ? null : `#${accent}`;
  const values: Record<string, string> = {
    ...tokens[theme],
    paper: ground[theme],
    accent: hex ?? tokens[theme].link,
    rule1: hex ?? tokens[theme].ink,
    ...(hex === null ? {} : { link: contrast(hex, ground[theme]) >= 4.5 ? hex : tokens[theme].ink }),
  };
  return Object.entries(values)
    .filter(([name]) => used.has(name))
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

const inScript: readonly Token[] = [
  "raise",
  "rule-strong",
  "tone-1",
  "tone-7",
  "ink",
  "muted",
  "link",
  "rule",
];

const variables = /var\(--([a-z0-9-]+)/g;

function themes(theme: EmbedTheme, painted: readonly string[], accent: string | null): string {
  const used = new Set([
    ...inScript,
    "paper",
    "accent",
    "rule1",
    ...painted.flatMap((text) => [...text.matchAll(variables)].map(([, name = ""]) => name)),
  ]);
  const of = (name: TokenTheme) => colors(name, used, accent);
  if (theme === "auto")
    return `:root{color-scheme:light dark;${of("light")}}@media (prefers-color-scheme:dark){:root{${of("dark")}}}`;
  return theme === "dark" ? `:root{color-scheme:dark;${of("dark")}}` : `:root{${of("light")}}`;
}

const font = ({ size, line, weight }: TypeSize) => `font:${weight} ${size}px/${line}px `;

/** A composition's own rules: when it is shown, its type, the height of its drawing. */
function composition({ width, from, to, ratio, keyColumns }: Layout, place: number): string {
  const { title, sub } = typeSizes(width);
  const name = `.k${place}`;
  const reach = [
    ...(from > 0 ? [`(min-width:${from}px)`] : []),
    ...(to === null ? [] : [`(max-width:${to - 0.02}px)`]),
  ].join(" and ");
  return (
    `${name}{--ratio:${ratio};display:none}@media ${reach || "all"}{${name}{display:block}article${name}{display:contents}}` +
    `${name} h1{${font(title)}var(--serif)}${name} .sub{${font(sub)}var(--sans)}` +
    `${name} .key{grid-template-columns:repeat(${keyColumns},1fr)}`
  );
}

/**
 * The style of an embed. Its heights add up to what layout.ts computes; where the frame is a little higher or
 * lower, the drawing takes or gives it, so that nothing is cut and nothing scrolls; a frame far too low scrolls.
 * The parts of an article stand in the body's own column with the time control and the foot, so that of all of
 * them the drawing alone gives way.
 */
export function embedStyle(given: {
  theme: EmbedTheme;
  accent: string | null;
  font: "system" | "serif" | "inherit";
  layouts: readonly Layout[];
  side: number;
  language: Language;
  /** The markup that colours are used in, in pieces. */
  painted: readonly string[];
}): string {
  const { theme, accent, layouts, side, painted } = given;
  const { note, source } = typeSizes(0);
  const base =
    `*{box-sizing:border-box;margin:0;padding:0}html,body{height:100%}` +
    `:root{--sans:${given.font === "serif" ? serif : sans};--serif:${serif}}` +
    `body{display:flex;flex-direction:column;color:var(--ink);${theme === "transparent" ? "" : "background:var(--paper);"}` +
    `padding:0 ${side}px;${font(note)}var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%}` +
    `main{display:contents}.defs{position:absolute}body>*,article>*{flex:none}` +
    `header{border-top:${spaces.rule}px solid var(--rule1);padding-top:${spaces.head}px;margin-bottom:${spaces.drawing}px}` +
    `h1{letter-spacing:-.01em}h1 span,p span{display:block}.sub{margin-top:${spaces.sub}px}` +
    `.sub,.source,.key{color:var(--muted)}.note b{font-weight:600}` +
    `.d{position:relative;--h:calc((100vw - ${2 * side}px)*var(--ratio));flex:1 1 var(--h);min-height:calc(.6*var(--h))}` +
    `.d>svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible;font-family:var(--sans)}` +
    `.empty{height:${spaces.empty}px;padding:32px 0;font-size:16px}` +
    `.key{display:grid;list-style:none;margin-top:${spaces.key}px;font-size:12px}` +
    `.key li{display:flex;gap:8px;align-items:center;height:${spaces.keyRow}px;white-space:nowrap}.key svg{flex:none}` +
    `.note{margin-top:${spaces.note}px}` +
    `.time{display:flex;align-items:center;gap:4px;height:${spaces.controls}px;padding-top:8px;white-space:nowrap}` +
    `.time b{min-width:92px;padding:0 6px;text-align:center}` +
    `.time a,.time i,.time button{display:flex;align-items:center;justify-content:center;flex:none;width:36px;height:36px;border:1px solid var(--rule-strong);border-radius:6px;background:none;color:inherit;font:inherit;text-decoration:none}` +
    `.time :is(a,i)::before{content:"";width:8px;height:8px;margin-left:3px;border:solid;border-width:2px 0 0 2px;rotate:-45deg}.time b~:is(a,i)::before{margin:0 3px 0 0;rotate:135deg}` +
    `.time button::before{content:"";width:10px;height:12px;background:currentColor;forced-color-adjust:none;clip-path:polygon(0 0,100% 50%,0 100%)}.time [aria-pressed=true]::before{clip-path:polygon(0 0,35% 0,35% 100%,65% 100%,65% 0,100% 0,100% 100%,0 100%)}` +
    `.time i{opacity:.35}.time a:hover,.time button:hover{border-color:var(--ink)}` +
    `.time input{flex:1;min-width:0;height:36px;margin-left:6px;accent-color:var(--accent)}` +
    `footer{margin-top:${spaces.foot}px;border-top:1px solid var(--rule);padding:${spaces.foot}px 0 ${spaces.footEnd}px;${font(source)}var(--sans);color:var(--muted);position:relative}` +
    `footer p{padding-right:${exploreGap}px}` +
    `.more{position:absolute;right:0;top:${spaces.foot}px;color:var(--link);font-weight:600;text-decoration:none}.more:hover{text-decoration:underline}.more::after{content:"";display:inline-block;width:7px;height:7px;margin-left:4px;border:solid;border-width:2px 2px 0 0;background:linear-gradient(to top left,transparent 42%,currentColor 42% 58%,transparent 58%);vertical-align:1px}` +
    `.remark{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.remark a{color:var(--link)}` +
    `:focus-visible{outline:2.5px solid var(--accent);outline-offset:2px}` +
    (given.language === "ko" ? "body{word-break:keep-all;overflow-wrap:anywhere}" : "") +
    haloStyle +
    marks +
    wishes;
  return (
    themes(theme, painted, accent) +
    base +
    layouts.map((layout, place) => composition(layout, place)).join("")
  );
}

const exploreGap = 76;

/**
 * What readers ask of every page: more contrast, stillness, colours of their own, among which a drawing keeps its ground
 * so that its colours still mean what they say.
 */
const wishes =
  "@media(prefers-contrast:more){:root:root{--muted:var(--ink);--rule-strong:var(--ink);--rule:#767676;--grid:#888}a{text-decoration:underline!important}.is-dimmed{opacity:.7}}" +
  "@media(prefers-reduced-motion:reduce){*{transition:none!important}}" +
  "@media(forced-colors:active){.d,.key svg{background:var(--paper);forced-color-adjust:none}}";

/** What the script adds: ground to hit, rings and dimming. Cards bring their own style (client/card-style.ts). */
const marks =
  `[data-key],[data-legend]{cursor:pointer}[data-key]{outline:none}.is-dimmed{opacity:.35}[data-key],.ring{transition:opacity .12s}` +
  `.hit{fill:none;stroke:transparent;pointer-events:all}.ring{fill:none;stroke:none;pointer-events:none}:focus-visible>.ring{stroke:var(--accent)}.is-open>.ring{stroke:var(--ink)}`;
