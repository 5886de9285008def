import { piecesOf } from "../words/pieces";
import { runWidth } from "./run";
import { type Setting, wrap, wrapEvenly } from "./wrap";

/** A text in at most some lines; what does not fit is cut at a word, with an ellipsis. */
export function clipped(text: string, setting: Setting, width: number, most: number): string[] {
  const { face, size, language } = setting;
  const lines = wrap(text, setting, width);
  if (lines.length <= most) return lines;
  const pieces = [...piecesOf(lines[most - 1] ?? "")];
  while (pieces.length > 1 && runWidth(face, `${pieces.join("")}…`, size, language) > width) pieces.pop();
  const kept = pieces.join("").replace(/[.,;:–—\-、，。；：・（「『《]+$/u, "");
  return [...lines.slice(0, most - 1), `${kept}…`];
}

/** The largest of some sizes at which a title keeps within a height, with its lines as even as they can be. */
export function fitted(
  text: string,
  setting: Omit<Setting, "size">,
  sizes: readonly number[],
  box: { width: number; height: number },
): { lines: string[]; size: number; step: number } {
  const { face, language } = setting;
  for (const size of sizes) {
    const step = Math.round(size * 1.18);
    const lines = wrapEvenly(text, { face, language, size }, box.width);
    const isWithin = lines.every((line) => runWidth(face, line, size, language) <= box.width);
    if (isWithin && lines.length * step <= box.height) return { lines, size, step };
  }
  const size = sizes.at(-1) ?? 16;
  const step = Math.round(size * 1.18);
  const most = Math.max(1, Math.floor(box.height / step));
  return { lines: clipped(text, { face, language, size }, box.width, most), size, step };
}

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });

/** As many whole sentences of a text, from the first, as fit into so many lines; none where the first does not. */
export function wholeSentences(text: string, setting: Setting, width: number, most: number): string[] {
  let [lines, so]: [string[], string] = [[], ""];
  for (const { segment } of sentences.segment(text)) {
    so += segment;
    const longer = wrap(so.trimEnd(), setting, width);
    if (longer.length > most) return lines;
    lines = longer;
  }
  return lines;
}
