import type { Face } from "./faces";
import { runWidth } from "./run";

/** Words, and the places within an address where it may break. */
const parts = (text: string) =>
  text
    .split(" ")
    .flatMap((word) =>
      word.includes("://")
        ? word.split(/(?<=[/?&,=])(?=[^/])/).map((part, index) => (index ? part : ` ${part}`))
        : ` ${word}`,
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
export const wrap = (text: string, face: Face, size: number, width: number): string[] =>
  fill(parts(text), (line) => runWidth(face, line, size) <= width);

/** The same in as few lines, but as even as they can be: for titles. */
export function wrapEvenly(text: string, face: Face, size: number, width: number): string[] {
  let lines = wrap(text, face, size, width);
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const tried = wrap(text, face, size, middle);
    const isWithin = tried.every((line) => runWidth(face, line, size) <= width);
    if (tried.length === lines.length && isWithin) [lines, high] = [tried, middle];
    else low = middle;
  }
  return lines;
}
