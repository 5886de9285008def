import { textWidth } from "./text-width";

/** A text broken at spaces into lines of at most `width` px, as far as its words allow. */
export function linesOf(text: string, size: number, weight: 400 | 600, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(joined, size, weight) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as equal in length as they can be. */
export function balancedLines(text: string, size: number, weight: 400 | 600, width: number): string[] {
  const fewest = linesOf(text, size, weight, width);
  let [low, high] = [width / Math.max(1, fewest.length) / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (linesOf(text, size, weight, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return linesOf(text, size, weight, high);
}
