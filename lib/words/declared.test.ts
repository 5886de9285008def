import { expect, test } from "vitest";
import { allDatasets } from "../datasets/coded-datasets";
import { dossierDocuments } from "../publish/documents/dossier-documents";
import { tables } from "../tables/tables";
import { declared, declaredTexts } from "./declared";
import { languageIds } from "./language";
import { wordsIn } from "./words-in";

const all = Object.values(allDatasets);
const columns = all.flatMap((dataset) => Object.values(dataset.columns));
const options = all.flatMap((dataset) => Object.values(dataset.options));
const said = {
  columns: columns.flatMap((column) => [
    column.title,
    column.description,
    ...("unit" in column && column.unit ? [column.unit] : []),
  ]),
  datasets: all.flatMap(({ title, description }) => [title, description]),
  data: options.flatMap(({ title, description }) => [title, description]),
  documents: dossierDocuments.flatMap(({ title, forWhom }) => [title, forWhom]),
};

test.each(["columns", "datasets", "data", "documents"] as const)(
  "all that %s declare is translated, and nothing else",
  (area) => {
    expect(declaredTexts(area).sort()).toEqual([...new Set(said[area])].sort());
  },
);

test("tables are titled as their datasets are", () => {
  for (const { title } of Object.values(tables)) expect(declaredTexts("datasets")).toContain(title);
});

const letters = {
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
};
/** The same in every language: a code, units. */
const same = ["ISO 3166 alpha-3", "km", "mm"];

test.each(languageIds.filter((language) => language !== "en"))(
  "%s says them in its own letters",
  (language) => {
    for (const area of ["columns", "datasets", "data"] as const)
      for (const english of said[area])
        if (!same.includes(english))
          expect(declared(wordsIn(language), area, english)).toMatch(
            letters[language as keyof typeof letters],
          );
  },
);

test.each(languageIds.filter((language) => language !== "en"))(
  "%s names every word of a cell that the English text explains",
  (language) => {
    const codes = (text: string) => new Set(text.match(/\b(?:[a-z]+_[a-z_]+|[A-Z]{3,}|WGS 84)\b/g) ?? []);
    for (const area of ["columns", "data"] as const)
      for (const english of said[area]) {
        const own = declared(wordsIn(language), area, english);
        for (const code of codes(english)) expect(own).toContain(code);
      }
  },
);

test("English is what was declared", () => {
  for (const english of said.columns) expect(declared(wordsIn("en"), "columns", english)).toBe(english);
});
