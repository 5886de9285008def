import type { Font } from "fontkit";
import { type Face, fontWith } from "./faces";

/** The outline of a letter, in thousandths of an em, y downwards, from its origin on the baseline. */
export type Glyph = {
  /** The same letter of the same cut has the same name in every picture. */
  id: string;
  advance: number;
  /** Path data in relative whole numbers; empty for a space. */
  path: string;
  font: Font;
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

/** A letter of a cut, or null where the cut does not have it. */
export function glyphOf(face: Face, codePoint: number): Glyph | null {
  const id = marks[face] + codePoint.toString(36);
  const found = known.get(id);
  if (found) return found;
  const font = fontWith(face, codePoint);
  if (!font) return null;
  const advance = Math.round((font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm);
  const glyph = { id, advance, path: outline(font, codePoint), font };
  known.set(id, glyph);
  return glyph;
}
