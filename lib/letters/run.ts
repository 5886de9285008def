import QuickLRU from "quick-lru";
import type { Language } from "../words/language";
import type { Face } from "./faces";
import { type Glyph, glyphOf } from "./glyph";
import { kerning } from "./kerning";

/** A line of text as outlines: positions and advance in thousandths of an em. */
export type Run = {
  glyphs: readonly { glyph: Glyph; x: number }[];
  /** What no face of the house can draw, left to the fonts of whoever opens the picture. */
  strange: readonly { text: string; x: number }[];
  advance: number;
};

const known = new QuickLRU<string, Run>({ maxSize: 4000 });

const isWide = (codePoint: number) =>
  (codePoint >= 0x1100 && codePoint <= 0x11ff) || (codePoint >= 0x2e80 && codePoint <= 0xffef);

function set(face: Face, text: string, language: Language, spacing: number): Run {
  const glyphs: { glyph: Glyph; x: number }[] = [];
  const strange: { text: string; x: number }[] = [];
  let x = 0;
  let last: { glyph: Glyph; letter: string } | null = null;
  let wasStrange = false;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 32;
    const glyph = glyphOf(face, codePoint, language);
    if (glyph) {
      if (last && spacing === 0) x += kerning(last.glyph, glyph, last.letter + letter);
      if (glyph.path) glyphs.push({ glyph, x });
      x += glyph.advance + spacing;
    } else {
      const before = strange.at(-1);
      if (before && wasStrange) before.text += letter;
      else strange.push({ text: letter, x });
      x += (isWide(codePoint) ? 1000 : 600) + spacing;
    }
    last = glyph ? { glyph, letter } : null;
    wasStrange = glyph === null;
  }
  return { glyphs, strange, advance: Math.max(0, x - spacing) };
}

/**
 * Sets a line of text in the manner of a language; `spacing` is added between letters, thousandths of an em. The latest
 * lines are kept.
 */
export function runOf(face: Face, text: string, language: Language, spacing = 0): Run {
  const key = `${face} ${language} ${spacing} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const run = set(face, text, language, spacing);
  known.set(key, run);
  return run;
}

/** How wide a line of text is, px. */
export const runWidth = (face: Face, text: string, size: number, language: Language) =>
  (runOf(face, text, language).advance * size) / 1000;
