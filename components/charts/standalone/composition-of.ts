import { margin } from "./sheet";

const [least, phone, most, largest] = [280, 360, 2000, 4096];
const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * The width at which a bitmap is composed, px, and its width in pixels. A width alone is composed as a page
 * shows it and no smaller than a phone; a scale says how many pixels a px of the composition gets.
 */
export function compositionOf(
  asked: { width: number | null; scale: number | null },
  pageWidth: number,
): { composed: number; width: number } {
  const page = pageWidth + 2 * margin;
  if (asked.width === null) {
    const width = Math.min(largest, Math.round(page * (asked.scale ?? 2)));
    return { composed: page, width: Math.max(200, width) };
  }
  const composed =
    asked.scale === null
      ? between(phone, asked.width, page)
      : between(least, Math.round(asked.width / asked.scale), most);
  return { composed, width: asked.width };
}
