import fc from "fast-check";
import { expect, test } from "vitest";
import { runOf, runWidth } from "./run";
import { wrap, wrapEvenly } from "./wrap";

test("a line has a glyph for each letter that is seen, from left to right", () => {
  const { glyphs, strange, advance } = runOf("sans", "Kim 12");
  expect(glyphs.map(({ glyph }) => glyph.id)).toEqual(["a23", "a2x", "a31", "a1d", "a1e"]);
  expect(glyphs.every(({ x }, place) => place === 0 || x > (glyphs[place - 1]?.x ?? 0))).toBe(true);
  expect(advance).toBeGreaterThan(glyphs.at(-1)?.x ?? 0);
  expect(strange).toEqual([]);
});

test("outlines are relative whole numbers within an em or so", () => {
  for (const face of ["sans", "sans-bold", "serif", "serif-italic", "serif-bold"] as const)
    for (const { glyph } of runOf(face, "Ågjf–−→Жё").glyphs) {
      expect(glyph.path).toMatch(/^m[mlqcz\d -]+z$/);
      for (const [number] of glyph.path.matchAll(/-?\d+/g))
        expect(Math.abs(Number(number))).toBeLessThan(1500);
    }
});

test("letters are kerned; figures and release numbers keep their places; pairs that could join stay apart", () => {
  expect(runWidth("serif-bold", "AV", 1000)).toBeLessThan(
    runWidth("serif-bold", "A", 1000) + runWidth("serif-bold", "V", 1000) - 20,
  );
  const apart = [...".11."].reduce((sum, letter) => sum + runWidth("sans", letter, 1000), 0);
  expect(runWidth("sans", ".11.", 1000)).toBe(apart);
  const [f = 0, l = 0] = [runWidth("serif-bold", "f", 1000), runWidth("serif-bold", "l", 1000)];
  expect(Math.abs(runWidth("serif-bold", "fl", 1000) - f - l)).toBeLessThan(40);
});

test("what no face has is left in pieces to the reader's fonts; Cyrillic and Greek are there", () => {
  expect(runOf("sans", "조선 Корея 朝鮮").strange.map(({ text }) => text)).toEqual(["조선", "朝鮮"]);
  expect(runOf("serif", "Корея Κορέα Việt Łódź").strange).toEqual([]);
});

test("wrapping loses no letter, and no line is wider than its room unless it is one word", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdefgMW–é"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 60, max: 500 }),
      (list, room) => {
        const text = list.join(" ");
        const [plain, even] = [wrap(text, "sans", 14, room), wrapEvenly(text, "sans", 14, room)];
        for (const lines of [plain, even]) {
          expect(lines.join(" ")).toBe(text);
          for (const line of lines)
            expect(!line.includes(" ") || runWidth("sans", line, 14) <= room).toBe(true);
        }
        expect(even).toHaveLength(plain.length);
      },
    ),
  );
});

test("an address breaks after its marks and nowhere else", () => {
  const address = "https://entente.example/korea-2019@2026.11.1/network?as_of=2018-06-12&actors=USA,PRK,KOR";
  const lines = wrap(address, "sans", 11, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(address);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&,=]$/);
});
