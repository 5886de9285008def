import fc from "fast-check";
import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { changeDays, entriesBetween, knownAt, sumAt } from "./balance";
import { balances } from "./balances";
import { concessionTables } from "./concession-fixture";
import { stateAt, stepsOf } from "./concession-state";
import { sizeOf, weightingNames } from "./weighting";

const coded = sizeOf("coded");

test("given is size times the share delivered, promises stay out of it", () => {
  const tables = concessionTables([
    {
      id: "c1",
      size: 3,
      steps: [
        ["2018-02-01", "minimal"],
        ["2018-03-01", "intermediate"],
      ],
    },
    { id: "c2", size: 4, givers: ["B"], receivers: ["A"], steps: [["2018-02-10", "full"]] },
    { id: "c3", size: 5 },
  ]);
  const entries = entriesBetween(tables, ["A"], ["B"]);
  expect(sumAt(entries, "2018-01-31", coded)).toEqual({ given: 0, received: 0, balance: 0, promised: 8 });
  expect(sumAt(entries, "2018-02-09", coded)).toEqual({ given: 1, received: 0, balance: -1, promised: 7 });
  expect(sumAt(entries, "2018-03-01", coded).balance).toBeCloseTo(2, 12);
  expect(changeDays(entries, "2018-02-20")).toEqual(["2018-01-01", "2018-02-01", "2018-02-10", "2018-02-20"]);
});

test("the life of a concession: reversed takes back, lapsed keeps, a later none promises anew", () => {
  const states = (steps: Parameters<typeof concessionTables>[0][number]["steps"], days: string[]) => {
    const { concessions, concession_steps } = concessionTables([{ id: "c1", steps }]);
    return days.map((day) => {
      const concession = concessions[0];
      if (!concession) throw new Error("no concession");
      const { state, delivered, promised } = stateAt(concession, stepsOf(concession_steps, "c1"), day);
      return [state, Math.round(delivered * 3), Math.round(promised * 3)];
    });
  };
  expect(
    states(
      [
        ["2018-02", "intermediate"],
        ["2018-03-01", "reversed"],
        ["2018-04-01", "none"],
      ],
      ["2017-12-31", "2018-01-01", "2018-02-01", "2018-03-01", "2018-04-01"],
    ),
  ).toEqual([
    ["not_yet", 0, 0],
    ["promised", 0, 3],
    ["partly", 2, 1],
    ["reversed", 0, 0],
    ["promised", 0, 3],
  ]);
  expect(
    states(
      [
        ["2018-02-01", "minimal"],
        ["2018-03-01", "lapsed"],
        ["2018-04-01", "none"],
      ],
      ["2018-03-01", "2018-04-01"],
    ),
  ).toEqual([
    ["lapsed", 1, 0],
    ["promised", 0, 3],
  ]);
  // Of several steps on one day the last counts; a first step before the promise opens the concession.
  expect(
    states(
      [
        ["2018-02-01", "full"],
        ["2018-02-01", "lapsed"],
      ],
      ["2018-02-01"],
    ),
  ).toEqual([["delivered", 3, 0]]);
  expect(states([["2017-06-01", "full"]], ["2017-06-01"])).toEqual([["delivered", 3, 0]]);
});

test("sides of several actors: once in full for each way, mutual ones both ways, never with oneself", () => {
  const tables = concessionTables([
    { id: "both", givers: ["A", "C"], receivers: ["B"], size: 2, steps: [["2018-01-01", "full"]] },
    { id: "mutual", givers: ["A", "B"], receivers: ["B", "A"], size: 5, steps: [["2018-01-01", "full"]] },
    { id: "self", givers: ["A"], receivers: ["A"], size: 1, steps: [["2018-01-01", "full"]] },
  ]);
  expect(sumAt(entriesBetween(tables, ["A", "C"], ["B"]), "2018-01-01", coded)).toEqual({
    given: 7,
    received: 5,
    balance: -2,
    promised: 0,
  });
  expect(entriesBetween(tables, ["A"], ["A"])).toEqual([]);
  expect(entriesBetween(tables, ["A"], ["C"])).toEqual([]);
});

const degree = fc.constantFrom(
  "none",
  "minimal",
  "intermediate",
  "full",
  "reversed",
  "lapsed",
) as fc.Arbitrary<"none" | "minimal" | "intermediate" | "full" | "reversed" | "lapsed">;
const day = fc.integer({ min: 10, max: 28 }).map((number) => `2018-01-${number}`);
const side = fc.subarray(["A", "B", "C"], { minLength: 1 });
const kind = fc.constantFrom("security", "economic", "diplomatic") as fc.Arbitrary<
  "security" | "economic" | "diplomatic"
>;
const some = fc
  .array(
    fc.record({
      givers: side,
      receivers: side,
      kind,
      size: fc.integer({ min: 1, max: 5 }),
      steps: fc.array(fc.tuple(day, degree), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((list) => concessionTables(list.map((item, place) => ({ id: `c${place}`, ...item }))));

test("laws: one side's balance is the other's negative, promises add nothing, equal sizes sum degrees", () => {
  fc.assert(
    fc.property(some, day, side, side, (tables, asOf, a, b) => {
      const [one, other] = [entriesBetween(tables, a, b), entriesBetween(tables, b, a)];
      for (const name of weightingNames)
        expect(sumAt(one, asOf, sizeOf(name)).balance + sumAt(other, asOf, sizeOf(name)).balance).toBe(0);
      const known = knownAt(one, asOf);
      const degrees = known.filter(({ aGives }) => aGives).reduce((sum, { now }) => sum + now.delivered, 0);
      expect(sumAt(one, asOf, sizeOf("equal")).given).toBeCloseTo(degrees, 12);
      const undelivered = known.filter(({ now }) => now.delivered === 0);
      const rest = one.filter(
        ({ concession }) => !undelivered.some((entry) => entry.concession === concession),
      );
      expect(sumAt(rest, asOf, coded).balance).toBeCloseTo(sumAt(one, asOf, coded).balance, 12);
      for (const { now } of known) expect(now.delivered + now.promised).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test("the rows of every pair come both ways round; the Korean dossier as its opening date has it", () => {
  const { tables } = readDossierFolder("prisma/dossiers/korea-2019");
  const rows = [...balances(tables, { asOf: "2019-04-25" })];
  const at = (from: string, to: string) =>
    rows.find(({ date, side, other }) => date === "2019-04-25" && `${side}>${other}` === `${from}>${to}`);
  expect(at("USA", "PRK")?.given).toBeCloseTo(55 / 3, 9);
  expect(at("PRK", "USA")).toMatchObject({ given: 16 });
  expect(at("PRK", "USA")?.balance).toBeCloseTo(7 / 3, 9);
  for (const { date, side, other, balance } of rows)
    expect(
      rows.find((row) => row.date === date && `${row.side}>${row.other}` === `${other}>${side}`)?.balance,
    ).toBe(0 - balance);
  const together = [...balances(tables, { asOf: "2019-04-25", a: ["USA", "KOR"], b: ["PRK"] })];
  expect(new Set(together.map(({ side }) => side.join())).size).toBe(2);
});
