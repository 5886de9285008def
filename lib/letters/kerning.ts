import type { Glyph } from "./glyph";

/** Figures keep their places, and a full stop between them its white: release numbers stay readable. */
const isKept = (text: string) => /[\d.,:/]/.test(text);

const known = new Map<string, number>();

/** By how much two letters of one font stand closer than their advances, thousandths of an em. */
export function kerning(a: Glyph, b: Glyph, text: string): number {
  if (a.font === null || a.font !== b.font || isKept(text)) return 0;
  const pair = `${a.id} ${b.id}`;
  const found = known.get(pair);
  if (found !== undefined) return found;
  const [first, second] = a.font.layout(text, { kern: true, liga: false, calt: false }).positions;
  // One position for two letters is a ligature, which is not drawn here.
  const value = first && second ? Math.round((first.xAdvance * 1000) / a.font.unitsPerEm) - a.advance : 0;
  known.set(pair, value);
  return value;
}
