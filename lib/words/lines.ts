import { piecesOf, smallerPieces } from "./pieces";
import { textWidth } from "./text-width";

/** A piece of a line with its widths in whole hundredths of its size, which add up without error. */
type Piece = { text: string; width: number /** Of the space before it. */; space: number };
type Weight = 400 | 600;

const sized = (text: string, weight: Weight): Piece => {
  const own = text.trimStart();
  return {
    text,
    width: textWidth(own, 100, weight),
    space: text === own ? 0 : textWidth(" ", 100, weight),
  };
};

const measured = (text: string, size: number, weight: Weight, width: number): Piece[] =>
  piecesOf(text).flatMap((text) => {
    const piece = sized(text, weight);
    if ((piece.width * size) / 100 <= width) return [piece];
    return smallerPieces(text).map((part) => sized(part, weight));
  });

/** For each line how many pieces are on it: as many as fit `width` px, at least one. */
function broken(pieces: readonly Piece[], size: number, width: number): number[] {
  const lines: number[] = [];
  let long = 0;
  for (const piece of pieces) {
    const joined = long + piece.space + piece.width;
    const fits = lines.length > 0 && (joined * size) / 100 <= width;
    if (fits) lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
    else lines.push(1);
    long = fits ? joined : piece.width;
  }
  return lines;
}

function written(pieces: readonly Piece[], lines: readonly number[]): string[] {
  let from = 0;
  return lines.map((count) => {
    const line = pieces.slice(from, from + count).map(({ text }) => text);
    from += count;
    return line.join("").trimStart();
  });
}

/** A text broken into lines of at most `width` px, as far as its words allow. */
export function linesOf(text: string, size: number, weight: Weight, width: number): string[] {
  const pieces = measured(text, size, weight, width);
  return written(pieces, broken(pieces, size, width));
}

/** The same number of lines, as equal in length as they can be. */
export function balancedLines(text: string, size: number, weight: Weight, width: number): string[] {
  const pieces = measured(text, size, weight, width);
  const fewest = broken(pieces, size, width);
  let [low, high] = [width / Math.max(1, fewest.length) / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (broken(pieces, size, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return written(pieces, broken(pieces, size, high));
}

/** As they fit, or balanced where the last line would hold but a word or two: less than a quarter of the width. */
export function linesWithoutWidow(text: string, size: number, weight: Weight, width: number): string[] {
  const lines = linesOf(text, size, weight, width);
  const last = textWidth(lines.at(-1) ?? "", size, weight);
  return lines.length > 1 && last < width / 4 ? balancedLines(text, size, weight, width) : lines;
}
