import { declarations, type Token, tokens } from "@/lib/look/tokens";
import { themeKey } from "./theme-names";

const both = Object.keys(tokens.light)
  .map((name) => `--${name}:light-dark(${tokens.light[name as Token]},${tokens.dark[name as Token]})`)
  .join(";");

/** Every colour in both themes; which one holds is the system's choice or the reader's, and paper is white. */
export const themeStyle =
  `:root{color-scheme:light dark;${both}}` +
  `@supports not (color:light-dark(#000,#fff)){:root{color-scheme:light;${declarations("light")}}}` +
  `:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}` +
  `@media print{:root:root:root{color-scheme:light}}`;

/** Sets the reader's choice before anything is painted. A browser may forbid storage. */
export const themeScript = `try{let t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
