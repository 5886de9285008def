import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { wordsIn } from "@/lib/words/words-in";
import { balanceFinding, lengthInWords, stretchBefore, stretches } from "./finding";
import { histogram } from "./histogram";
import { apart, timeScale } from "./scales";
import type { SeriesPoint } from "./series";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const english = wordsIn("en");
const sides = { a: ["USA"], b: ["PRK"] };
const series = (nets: readonly [day: string, net: number][]): SeriesPoint[] =>
  nets.map(([day, net]) => ({
    day,
    net,
    low: net,
    high: net,
    givenA: 5 + net,
    givenB: 5,
    promisedA: 0,
    promisedB: 0,
  }));
const title = (nets: readonly [string, number][]) => balanceFinding(dossier, sides, series(nets));

test.each([
  [
    [
      ["2018-01-01", -2],
      ["2018-02-01", 1],
      ["2018-03-01", 2],
    ],
    "North Korea had received more than it gave, after 31 days behind",
  ],
  [
    [
      ["2017-01-01", 3],
      ["2018-01-01", -1],
    ],
    "The United States had received more than it gave, after twelve months behind",
  ],
  // Even in between: the other side was not ahead just before.
  [
    [
      ["2018-01-01", -2],
      ["2018-02-01", 0],
      ["2018-03-01", 2],
    ],
    "North Korea had received more than it gave, ahead since March 2018",
  ],
  [
    [
      ["2018-01-01", 0],
      ["2018-02-01", 1],
      ["2018-03-01", 2],
    ],
    "North Korea had received more than it gave, ahead since February 2018",
  ],
  [
    [
      ["2018-01-01", 1],
      ["2018-02-01", 0],
    ],
    "The United States and North Korea had given each other equally much",
  ],
  // Behind for three weeks only.
  [
    [
      ["2018-01-01", -2],
      ["2018-02-01", 1],
      ["2018-02-22", -1],
      ["2018-03-01", -1],
    ],
    "The United States had received more than it gave, ahead since February 2018",
  ],
] as [[string, number][], string][])("the finding of %j", (nets, expected) => {
  expect(title(nets)).toBe(expected);
});

test("nothing delivered is said as such", () => {
  const empty = series([["2018-01-01", 0]]).map((point) => ({ ...point, givenA: 0, givenB: 0 }));
  expect(balanceFinding(dossier, sides, empty)).toBe(
    "Nothing stood delivered between the United States and North Korea",
  );
});

test("stretches end where the next begins, and the one before is told with its peak", () => {
  const points = series([
    ["2018-01-01", -2],
    ["2018-02-01", -3.5],
    ["2018-03-01", 1],
    ["2018-04-01", 1],
  ]);
  expect(stretches(points).map(({ ahead, from, to }) => [ahead, from, to])).toEqual([
    [-1, "2018-01-01", "2018-03-01"],
    [1, "2018-03-01", "2018-04-01"],
  ]);
  expect(stretchBefore(dossier, sides, points)?.sentence).toBe(
    "From 1 January 2018 to 28 February 2018 North Korea had given more than it received, by up to 3.5 points.",
  );
});

test("lengths in words", () => {
  expect(lengthInWords(english, "2018-01-01", "2018-01-02")).toBe("one day");
  expect(lengthInWords(english, "2018-04-21", "2019-03-02")).toBe("ten months");
  expect(lengthInWords(english, "2016-01-01", "2018-02-01")).toBe("two years");
});

test("labels are pushed apart in their order, within limits", () => {
  expect(apart([10, 12, 50], 15, 0, 60)).toEqual([10, 25, 50]);
  expect(apart([58, 59], 15, 0, 60)).toEqual([45, 60]);
});

test("time fills the width, and yields to the labels at its end", () => {
  const given = { from: "2017-01-01", to: "2019-12-31", left: 30, width: 500 };
  expect(timeScale({ ...given, asOf: "2017-06-01", endWidth: 100 }).range()[1]).toBe(492);
  const late = timeScale({ ...given, asOf: "2019-12-31", endWidth: 100 });
  expect(late.range()[1]).toBe(400);
});

test("where every net is even they stand in one bin around zero", () => {
  expect(histogram([0, 1e-12, 0])).toEqual([{ from: -1, to: 1, count: 3 }]);
});

test("bins begin at zero, are alike and hold every value", () => {
  const bins = histogram([-7, -1, 0, 2, 2, 9.5]);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  expect(bins.some(({ from }) => from === 0)).toBe(true);
  expect(bins.every(({ from, to }) => !(from < 0 && to > 0))).toBe(true);
});
