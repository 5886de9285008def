import { expect, test } from "vitest";
import { formatIn } from "@/lib/formats/format-in";
import { formats } from "@/lib/formats/formats";
import { declaredTexts } from "@/lib/words/declared";
import { languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { chartFormats } from "./chart-formats";

const lines = [
  ...chartFormats.map(({ title, forWhom }) => ({ title, forWhom })),
  ...formats.flatMap(({ title, forWhom, offers = [] }) => [
    { title, forWhom },
    ...offers.map((offer) => ({ title: offer.title, forWhom: offer.forWhom })),
  ]),
];

test.each(languageIds)("whom a format is for is said in %s", (language) => {
  for (const line of lines) {
    expect(declaredTexts("formats")).toContain(line.forWhom);
    const said = formatIn(wordsIn(language), line);
    if (language === "en") expect(said).toEqual(line);
    else expect(said.forWhom).not.toBe(line.forWhom);
  }
});

test("names of formats stay, other titles are translated", () => {
  const titles = (language: (typeof languageIds)[number]) =>
    lines.map((line) => formatIn(wordsIn(language), line).title);
  expect(titles("ja")).toEqual(expect.arrayContaining(["PNG", "Parquet", "Excel用CSV", "モデル"]));
});

test("nothing is translated that no format says", () => {
  const said = lines.flatMap(({ title, forWhom }) => [title, forWhom]);
  for (const text of declaredTexts("formats")) expect(said).toContain(text);
});
