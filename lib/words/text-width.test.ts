import { expect, test } from "vitest";
import { glyphOf } from "../letters/glyph";
import { textWidth } from "./text-width";

const letters = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));

test.each([400, 600] as const)(
  "what is told of a letter's width at weight %i is what Inter says",
  (weight) => {
    const face = weight === 400 ? "sans" : "sans-bold";
    for (const letter of [...letters(32, 126), ...letters(0x400, 0x45f), ..."—«»№\u00a0"]) {
      const advance = glyphOf(face, letter.codePointAt(0) ?? 0, "en")?.advance ?? 0;
      expect([letter, Math.abs(textWidth(letter, 1000, weight) - advance) <= 5.5]).toEqual([letter, true]);
    }
    for (const letter of "한국")
      expect(textWidth(letter, 1000, weight)).toBe(glyphOf(face, letter.codePointAt(0) ?? 0, "ko")?.advance);
    for (const letter of "中国あア。、「」（）：，")
      expect(textWidth(letter, 1000, weight)).toBe(glyphOf(face, letter.codePointAt(0) ?? 0, "ja")?.advance);
  },
);
