import type { Font } from "fontkit";
import { readFont } from "./read-font";

/** The cuts of the house's two typefaces, each with the stem of its files. */
const stems = {
  sans: ["inter", "400-normal"],
  "sans-bold": ["inter", "600-normal"],
  serif: ["source-serif-4", "400-normal"],
  "serif-italic": ["source-serif-4", "400-italic"],
  "serif-bold": ["source-serif-4", "600-normal"],
} as const;

export type Face = keyof typeof stems;

/** The files of a cut by script, the commonest first; one is opened when a letter asks for it. */
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;

/** Where the scripts of East Asia begin, which the house's typefaces lack as a whole. */
const eastAsian = 0x2e80;

const opened = new Map<string, Font>();

function open(face: Face, script: (typeof scripts)[number]): Font {
  const [family, cut] = stems[face];
  const name = `${family} ${script} ${cut}`;
  const font = opened.get(name) ?? readFont(family, `${script}-${cut}`);
  opened.set(name, font);
  return font;
}

/** The font of a cut that has a letter; null where none has it (Korean, Chinese, Japanese, arrows…). */
export function fontWith(face: Face, codePoint: number): Font | null {
  if (codePoint >= eastAsian) return null;
  for (const script of scripts) {
    const font = open(face, script);
    if (font.hasGlyphForCodePoint(codePoint)) return font;
  }
  return null;
}
