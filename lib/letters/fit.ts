import type { Face } from "./faces";
import { runWidth } from "./run";
import { wrap, wrapEvenly } from "./wrap";

/** A text in at most some lines; what does not fit is cut at a word, with an ellipsis. */
export function clipped(text: string, face: Face, size: number, width: number, most: number): string[] {
  const lines = wrap(text, face, size, width);
  if (lines.length <= most) return lines;
  const words = (lines[most - 1] ?? "").split(" ");
  while (words.length > 1 && runWidth(face, `${words.join(" ")}…`, size) > width) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(" ").replace(/[.,;:–-]+$/, "")}…`];
}

/** The largest of some sizes at which a title keeps within a height, with its lines as even as they can be. */
export function fitted(
  text: string,
  face: Face,
  sizes: readonly number[],
  box: { width: number; height: number },
): { lines: string[]; size: number; step: number } {
  for (const size of sizes) {
    const step = Math.round(size * 1.18);
    const lines = wrapEvenly(text, face, size, box.width);
    const isWithin = lines.every((line) => runWidth(face, line, size) <= box.width);
    if (isWithin && lines.length * step <= box.height) return { lines, size, step };
  }
  const size = sizes.at(-1) ?? 16;
  const step = Math.round(size * 1.18);
  const most = Math.max(1, Math.floor(box.height / step));
  return { lines: clipped(text, face, size, box.width, most), size, step };
}
