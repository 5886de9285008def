import fc from "fast-check";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { dateOf } from "../time/day";
import { positions, quarterOf, quartersBetween } from "./positions";

const { tables, settings } = readDossierFolder("prisma/dossiers/korea-2019");
const from = settings.period[0];

test("quarters run across years", () => {
  expect(quarterOf("2018-06-12")).toBe("2018-Q2");
  expect(quartersBetween("2017-Q3", "2018-Q2")).toEqual(["2017-Q3", "2017-Q4", "2018-Q1", "2018-Q2"]);
  expect(quartersBetween("2018-Q2", "2018-Q1")).toEqual([]);
});

test("the second quarter of 2019 up to the summit in Vladivostok, by hand", () => {
  const rows = positions(tables, { asOf: "2019-04-25", from, actors: settings.actors });
  const last = rows.filter(({ quarter }) => quarter === "2019-Q2");
  expect(last.map(({ actor, contacts, total, rank }) => [actor, contacts, total, rank])).toEqual([
    ["USA", 1, 3, 3],
    ["PRK", 2, 3, 1],
    ["KOR", 1, 3, 3],
    ["CHN", 0, 3, 5],
    ["RUS", 2, 3, 1],
    ["JPN", 0, 3, 5],
  ]);
});

test("everybody who took part stands without being asked for; a quarter without contacts has no rows", () => {
  const rows = positions(tables, { asOf: settings.period[1], from });
  expect(new Set(rows.map(({ actor }) => actor))).toContain("VAT");
  expect(rows.some(({ quarter }) => quarter === "2017-Q1")).toBe(false);
});

test("shares lie between 0 and 1, ranks follow the shares, and nothing after the date counts", () => {
  const day = fc.integer({ min: 17167, max: 18261 }).map(dateOf);
  fc.assert(
    fc.property(day, (asOf) => {
      const rows = positions(tables, { asOf, from });
      for (const row of rows) {
        expect(row.share).toBeGreaterThanOrEqual(0);
        expect(row.share).toBeLessThanOrEqual(1);
        expect(row.events.every(({ date }) => date.replace("~", "") <= asOf)).toBe(true);
        const others = rows.filter(({ quarter }) => quarter === row.quarter);
        expect(row.rank).toBe(1 + others.filter(({ share }) => share > row.share).length);
      }
    }),
    { numRuns: 25 },
  );
});
