import fc from "fast-check";
import { expect, test } from "vitest";
import { type Language, languageIds } from "../words/language";
import { catalogues } from "../words/words-in";
import type { Face } from "./faces";
import { runOf, runWidth } from "./run";
import { wrap, wrapEvenly } from "./wrap";

const setting = { face: "sans", size: 14, language: "en" } as const;

test("a line has a glyph for each letter that is seen, from left to right", () => {
  const { glyphs, strange, advance } = runOf("sans", "Kim 12", "en");
  expect(glyphs.map(({ glyph }) => glyph.id)).toEqual(["a23", "a2x", "a31", "a1d", "a1e"]);
  expect(glyphs.every(({ x }, place) => place === 0 || x > (glyphs[place - 1]?.x ?? 0))).toBe(true);
  expect(advance).toBeGreaterThan(glyphs.at(-1)?.x ?? 0);
  expect(strange).toEqual([]);
});

test("outlines are relative whole numbers within an em or so", () => {
  for (const face of ["sans", "sans-bold", "serif", "serif-italic", "serif-bold"] as const)
    for (const { glyph } of runOf(face, "Ågjf–−→Жё", "en").glyphs) {
      expect(glyph.path).toMatch(/^m[mlqcz\d -]+z$/);
      for (const [number] of glyph.path.matchAll(/-?\d+/g))
        expect(Math.abs(Number(number))).toBeLessThan(1500);
    }
});

test("letters are kerned; figures and release numbers keep their places; pairs that could join stay apart", () => {
  expect(runWidth("serif-bold", "AV", 1000, "en")).toBeLessThan(
    runWidth("serif-bold", "A", 1000, "en") + runWidth("serif-bold", "V", 1000, "en") - 20,
  );
  const apart = [...".11."].reduce((sum, letter) => sum + runWidth("sans", letter, 1000, "en"), 0);
  expect(runWidth("sans", ".11.", 1000, "en")).toBe(apart);
  const [f = 0, l = 0] = [runWidth("serif-bold", "f", 1000, "en"), runWidth("serif-bold", "l", 1000, "en")];
  expect(Math.abs(runWidth("serif-bold", "fl", 1000, "en") - f - l)).toBeLessThan(40);
});

test("Korean, Chinese, Japanese and arrows are drawn; what no face has is left in pieces to the reader's fonts", () => {
  const { glyphs, strange } = runOf("sans", "조선 Корея 朝鮮 → العربية", "ko");
  expect(strange.map(({ text }) => text)).toEqual(["العربية"]);
  expect(glyphs).toHaveLength(2 + 5 + 2 + 1);
  expect(runOf("serif", "Корея Κορέα Việt Łódź", "ru").strange).toEqual([]);
});

test("a language writes Chinese characters in its own manner, and letters that it shares in the same", () => {
  const drawn = (language: Language, face: Face = "sans") =>
    runOf(face, "直", language).glyphs[0]?.glyph.path;
  expect(drawn("zh")).not.toBe(drawn("ja"));
  expect(drawn("zh")).not.toBe(drawn("ko"));
  expect(drawn("ja", "sans-bold")).not.toBe(drawn("ja"));
  expect(drawn("ja", "serif-bold")).toBe(drawn("ja", "sans-bold"));
  expect(runOf("serif-bold", "A", "ja").glyphs[0]?.glyph).toBe(
    runOf("sans-bold", "A", "en").glyphs[0]?.glyph,
  );
  for (const [text, language] of [
    ["한국", "ja"],
    ["这", "ko"],
    ["々", "ko"],
  ] as const)
    expect(runOf("sans", text, language).strange).toEqual([]);
  expect(runOf("sans", "A", "zh").glyphs[0]?.glyph).toBe(runOf("sans", "A", "ko").glyphs[0]?.glyph);
});

test("every letter that a picture may say can be drawn in its language", () => {
  const inBrowser = /_panel$|^(controls|section|search|site)$/;
  for (const language of languageIds) {
    const areas = Object.entries(catalogues[language]).filter(([area]) => !inBrowser.test(area));
    const letters = new Set(areas.flatMap(([, messages]) => [...Object.values(messages).join("")]));
    const { strange } = runOf("sans-bold", [...letters].sort().join("").trim(), language);
    expect([language, strange.map(({ text }) => text)]).toEqual([language, []]);
  }
});

test("wrapping loses no letter, and no line is wider than its room unless it is one word", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdefgMW–é"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 60, max: 500 }),
      (list, room) => {
        const text = list.join(" ");
        const [plain, even] = [wrap(text, setting, room), wrapEvenly(text, setting, room)];
        for (const lines of [plain, even]) {
          expect(lines.join(" ")).toBe(text);
          for (const line of lines)
            expect(!line.includes(" ") || runWidth("sans", line, 14, "en") <= room).toBe(true);
        }
        expect(even).toHaveLength(plain.length);
      },
    ),
  );
});

test("an address breaks after its marks and nowhere else", () => {
  const address = "https://entente.example/korea-2019@2026.11.1/network?as_of=2018-06-12&actors=USA,PRK,KOR";
  const lines = wrap(address, { ...setting, size: 11 }, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(address);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?&,=]$/);
});
