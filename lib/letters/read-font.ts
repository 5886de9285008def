import { readFileSync } from "node:fs";
import path from "node:path";
import { create, type Font } from "fontkit";

const folderOf = (family: string) => path.join(process.cwd(), "node_modules/@fontsource", family);

/** A file of a family of typefaces: `inter`, `cyrillic-400-normal`. */
export function readFont(family: string, cut: string): Font {
  const name = `${family}-${cut}.woff2`;
  const font = create(readFileSync(path.join(folderOf(family), "files", name)));
  if (!("layout" in font)) throw new Error(`not a single font: ${name}`);
  return font;
}

/** Which letters a family's files hold, by the part of their names that tells them apart. */
export const readRanges = (family: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(path.join(folderOf(family), "unicode.json"), "utf8"));
