import { expect, test } from "vitest";
import { datasets } from "@/lib/datasets/datasets";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { expectedIn } from "@/lib/options/expected-in";
import { parseOptions } from "@/lib/options/parse";
import { languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { charts } from "../charts/charts";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const sets = [...Object.values(charts), ...Object.values(datasets)].map(({ options }) => options);

/** What is well formed and yet not of this dossier, or not together with something else. */
const strange: Readonly<Record<string, string>> = {
  actors: "XXX",
  a: "USA,PRK",
  focus: "Nobody",
  from: "nowhere",
  pins: "XXX:1,1",
  without: "ev-none",
  columns: "none",
  since: "2031-01-01",
};
/** Every text that may be told of a parameter on a page. */
const told = new Set(
  sets.flatMap((options) =>
    Object.keys({ ...options, nonsense: "" }).flatMap((name) =>
      ["\u0000", strange[name] ?? "\u0000"].flatMap((value) =>
        parseOptions(options, new URLSearchParams([[name, value]]), dossier).problems.map(
          ({ expected }) => expected,
        ),
      ),
    ),
  ),
);
const plain = (text: string) => /^[\w.-]+((, | or )[\w.-]+)*$/.test(text);

test("what options expect is declared in English and said in each language", () => {
  expect(told.size).toBeGreaterThan(40);
  const english = [...told].filter((expected) => expectedIn(wordsIn("en"), expected) !== expected);
  const unsaid = [...told].filter(
    (expected) =>
      !plain(expected) &&
      languageIds.some((id) => id !== "en" && expectedIn(wordsIn(id), expected) === expected),
  );
  expect({ english, unsaid }).toEqual({ english: [], unsaid: [] });
});

test("what stands in a text is told with it", () => {
  const said = (language: "ko" | "ru" | "ja", text: string) => expectedIn(wordsIn(language), text);
  expect(said("ko", "a calendar date such as 2019-04-25, once")).toBe("2019-04-25 같은 날짜, 한 번만");
  expect(said("ru", "directed or both")).toBe("directed или both");
  expect(said("ru", "actors that are not on side a, RUS")).toBe("участники не из стороны a, RUS");
  expect(said("ja", "a whole number from −12 to 12, but not 0")).toBe("0を除く−12から12までの整数");
});
