import type { Language } from "../words/language";
import { piecesOf, smallerPieces } from "../words/pieces";
import type { Face } from "./faces";
import { runWidth } from "./run";

/** How a text is set: its cut, its size in px, whose letters come first where languages write one differently. */
export type Setting = { face: Face; size: number; language: Language };

const widthOf = (text: string, { face, size, language }: Setting) => runWidth(face, text, size, language);

/** Pieces of text, and the places within an address where it may break. */
const parts = (text: string, fits: (line: string) => boolean) =>
  piecesOf(text).flatMap((piece) =>
    piece.includes("://")
      ? piece.split(/(?<=[/?&,=])(?=[^/])/)
      : fits(piece.trim())
        ? piece
        : smallerPieces(piece),
  );

function fill(pieces: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && fits(joined.trim())) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Breaks a text into lines of a width in px, as few as it takes. */
export function wrap(text: string, setting: Setting, width: number): string[] {
  const fits = (line: string) => widthOf(line, setting) <= width;
  return fill(parts(text, fits), fits);
}

/** The same in as few lines, but as even as they can be: for titles. */
export function wrapEvenly(text: string, setting: Setting, width: number): string[] {
  let lines = wrap(text, setting, width);
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = wrap(text, setting, middle);
    const isWithin = tried.every((line) => widthOf(line, setting) <= width);
    if (tried.length === lines.length && isWithin) [lines, high] = [tried, middle];
    else low = middle;
  }
  return lines;
}
