import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languageIds } from "../words/language";
import { wordsIn } from "../words/words-in";
import { limits } from "./limits";

test("the documentation names the limits that the code has", () => {
  const text = readFileSync("docs/limits.md", "utf8");
  const figures = limits(wordsIn("en")).flatMap((sentence) => sentence.match(/\d[\d,]{4,}/g) ?? []);
  expect(figures.length).toBe(6);
  for (const figure of figures) expect(text).toContain(figure);
});

test("the limits are the same numbers in every language", () => {
  const figures = (sentence: string) =>
    sentence
      .match(/\d(?:[\d,\u00A0]*\d)/g)
      ?.map((text) => text.replace(/\D/g, ""))
      .sort();
  const english = limits(wordsIn("en")).map(figures);
  for (const language of languageIds) expect(limits(wordsIn(language)).map(figures)).toEqual(english);
});
