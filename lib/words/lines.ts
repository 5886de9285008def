import { textWidth } from "./text-width";

/** A word with its width in whole hundredths of its size, which add up without error. */
type Word = { text: string; width: number };
type Weight = 400 | 600;

const wordsOf = (text: string, weight: Weight): Word[] =>
  text.split(" ").map((word) => ({ text: word, width: textWidth(word, 100, weight) }));

/** For each line how many words are on it: as many as fit `width` px, at least one. */
function broken(words: readonly Word[], size: number, weight: Weight, width: number): number[] {
  const space = textWidth(" ", 100, weight);
  const lines: number[] = [];
  let long = 0;
  for (const word of words) {
    const joined = long + space + word.width;
    const fits = lines.length > 0 && (joined * size) / 100 <= width;
    if (fits) lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
    else lines.push(1);
    long = fits ? joined : word.width;
  }
  return lines;
}

function written(words: readonly Word[], lines: readonly number[]): string[] {
  let from = 0;
  return lines.map((count) => {
    const line = words.slice(from, from + count).map(({ text }) => text);
    from += count;
    return line.join(" ");
  });
}

/** A text broken at spaces into lines of at most `width` px, as far as its words allow. */
export function linesOf(text: string, size: number, weight: Weight, width: number): string[] {
  const words = wordsOf(text, weight);
  return written(words, broken(words, size, weight, width));
}

/** The same number of lines, as equal in length as they can be. */
export function balancedLines(text: string, size: number, weight: Weight, width: number): string[] {
  const words = wordsOf(text, weight);
  const fewest = broken(words, size, weight, width);
  let [low, high] = [width / Math.max(1, fewest.length) / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (broken(words, size, weight, middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return written(words, broken(words, size, weight, high));
}

/** As they fit, or balanced where the last line would hold but a word or two: less than a quarter of the width. */
export function linesWithoutWidow(text: string, size: number, weight: Weight, width: number): string[] {
  const lines = linesOf(text, size, weight, width);
  const last = textWidth(lines.at(-1) ?? "", size, weight);
  return lines.length > 1 && last < width / 4 ? balancedLines(text, size, weight, width) : lines;
}
