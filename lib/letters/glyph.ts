import type { Font } from "fontkit";
import type { Language } from "../words/language";
import { eastAsianFont } from "./east-asian";
import { type Face, fontWith } from "./faces";

/** The outline of a letter, in thousandths of an em, y downwards, from its origin on the baseline. */
export type Glyph = {
  /** The same letter of the same cut has the same name in every picture of a language. */
  id: string;
  advance: number;
  /** Path data in relative whole numbers; empty for a space. */
  path: string;
  /** The font of the house's own that it is of, in which it may be kerned. */
  font: Font | null;
};

const marks: Record<Face, string> = {
  sans: "a",
  "sans-bold": "b",
  serif: "c",
  "serif-italic": "d",
  "serif-bold": "e",
};
const letters = { moveTo: "m", lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c", closePath: "z" };

/** Numbers in the fewest characters: a minus sign parts as well as a space. */
const join = (numbers: readonly number[]) => numbers.join(" ").replaceAll(" -", "-");

/** Path data of an outline with every point rounded once, so that nothing adds up. */
function outline(font: Font, codePoint: number): string {
  const scale = 1000 / font.unitsPerEm;
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let data = "";
  for (const { command, args } of font.glyphForCodePoint(codePoint).path.commands) {
    const points: number[] = [];
    for (let place = 0; place < args.length; place += 2) {
      const [toX, toY] = [
        Math.round((args[place] ?? 0) * scale),
        -Math.round((args[place + 1] ?? 0) * scale),
      ];
      points.push(toX - x, toY - y);
      if (place === args.length - 2) [x, y] = [toX, toY];
    }
    if (command === "moveTo") [startX, startY] = [x, y];
    if (command === "closePath") [x, y] = [startX, startY];
    data += letters[command] + join(points);
  }
  return data;
}

const known = new Map<string, Glyph>();

/** Korean, Chinese and Japanese are set in a sans serif, and figures and Latin letters among them too. */
function cutOf(face: Face, language: Language): Face {
  if (!["ko", "zh", "ja"].includes(language)) return face;
  return face.endsWith("bold") ? "sans-bold" : "sans";
}

/**
 * A letter of a cut. What the house's typefaces lack (Korean, Chinese, Japanese, arrows) is of a sans serif in the
 * manner of a language; null where that lacks it too.
 */
export function glyphOf(face: Face, codePoint: number, language: Language): Glyph | null {
  const cut = cutOf(face, language);
  const id = marks[cut] + codePoint.toString(36);
  const own = fontWith(cut, codePoint);
  const key = own ? id : `${language} ${id}`;
  const found = known.get(key);
  if (found) return found;
  const font = own ?? eastAsianFont(codePoint, face.endsWith("bold") ? 600 : 400, language);
  if (!font) return null;
  const advance = Math.round((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm);
  const glyph = { id, advance, path: outline(font, codePoint), font: own };
  known.set(key, glyph);
  return glyph;
}
