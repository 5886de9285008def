import { expect, test } from "vitest";
import { inLanguage } from "../dossier/in-language";
import { readDossierFolder } from "../dossier/read-folder";
import { actors, sideA, sideB } from "./actors";
import { asOf, since } from "./as-of";
import { kind } from "./counted";
import { outsideInWords } from "./outside";
import { formatOptions, parseOptions } from "./parse";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const set = { as_of: asOf, since, a: sideA, b: sideB, actors, kind };
const read = (query: string) => parseOptions(set, new URLSearchParams(query), dossier);
const wrong = (query: string) =>
  read(query).problems.map(({ parameter, found, expected }) => `${parameter} ${found}: ${expected}`);

test("a window that would begin after its end is refused, whichever of the two was given", () => {
  expect(wrong("since=2018-06-02&as_of=2018-06-01")).toEqual([
    "since 2018-06-02: a day no later than as_of, 2018-06-01",
  ]);
  expect(read("since=2018-06-02&as_of=2018-06-01").values).toMatchObject({
    since: null,
    as_of: "2018-06-01",
  });
  expect(wrong("since=2019-12-31")).toEqual(["since 2019-12-31: a day no later than as_of, 2019-04-25"]);
  expect(wrong("since=2018-06-01&as_of=2018-06-01")).toEqual([]);
});

test("nobody is on both sides, and what is shown instead has two", () => {
  expect(wrong("a=RUS&b=CHN,RUS")).toEqual(["b CHN,RUS: actors that are not on side a, RUS"]);
  expect(wrong("a=PRK")).toEqual(["a PRK: actors that are not on side b, PRK"]);
  for (const query of ["a=PRK", "b=USA", "a=PRK&b=PRK", "a=USA&b=USA", "a=RUS,USA&b=USA"]) {
    const { values, problems } = read(query);
    expect(problems.length, query).toBeGreaterThan(0);
    expect(
      values.a.some((id) => values.b.includes(id)),
      query,
    ).toBe(false);
  }
});

test("a value that cannot be read is told once, not again for what it does not agree with", () => {
  expect(wrong("since=2018-13-01&as_of=2017-01-01").map((text) => text.split(" ")[0])).toEqual(["since"]);
});

test("all words of a choice are none", () => {
  const query = "kind=security,economic,diplomatic,humanitarian,recognition";
  expect(read(query).values.kind).toBeNull();
  expect(formatOptions(set, read(query).values, dossier.settings).toString()).toBe("");
});

test("dates outside of the period are told of, those inside are not", () => {
  expect(outsideInWords({ as_of: "2018-06-12", since: null, compare: "2017-01-01" }, dossier)).toEqual([]);
  const said = outsideInWords({ as_of: "2031-01-01", since: "1950-06-25" }, dossier);
  expect(said[0]).toMatch(/^as_of: 1 January 2031 lies outside of this dossier’s period, /);
  expect(said[1]).toMatch(/^since: 25 June 1950 lies outside/);
  expect(outsideInWords({ as_of: "1986-10-12" }, dossier)).toEqual([]);
  expect(outsideInWords({ as_of: "2031-01-01" }, inLanguage(dossier, "ko"))[0]).toMatch(
    /^as_of: 2031년 1월 1일은 이 자료집의 기간/,
  );
});
