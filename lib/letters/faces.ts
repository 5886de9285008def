import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";

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

const opened = new Map<string, Font>();

function open(face: Face, script: (typeof scripts)[number]): Font {
  const [family, cut] = stems[face];
  const name = `${family}-${script}-${cut}.woff2`;
  const known = opened.get(name);
  if (known) return known;
  const folder = path.join(process.cwd(), "node_modules/@fontsource", family, "files");
  const font = create(readFileSync(path.join(folder, name)));
  if (!("layout" in font)) throw new Error(`not a single font: ${name}`);
  opened.set(name, font);
  return font;
}

/** The font of a cut that has a letter; null where none has it (Korean, Chinese, Japanese, Arabic…). */
export function fontWith(face: Face, codePoint: number): Font | null {
  for (const script of scripts) {
    const font = open(face, script);
    if (font.hasGlyphForCodePoint(codePoint)) return font;
  }
  return null;
}
