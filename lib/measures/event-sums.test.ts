import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayNumber } from "../time/day";
import { daySums, monthSums, weighDay, weighMonth } from "./event-sums";

const event = (day: string, goldstein: number) => ({ initiator: "USA", recipient: "PRK", day, goldstein });

test("sums of days and of months, by hand", () => {
  const days = daySums([
    event("2019-04-01", 1.5),
    event("2019-04-03", -2),
    event("2019-04-03", 0.5),
    event("2019-05-01", 7),
  ]);
  expect(days.map(({ day, events, score }) => [day, events, score])).toEqual([
    ["2019-04-01", 1, 1.5],
    ["2019-04-03", 2, -1.5],
    ["2019-05-01", 1, 7],
  ]);
  expect(monthSums(days)).toEqual([
    {
      ...{ initiator: "USA", recipient: "PRK", month: "2019-04", events: 3, score: 0 },
      ...{ days: 4, squares: 8, score_days: -3, score_squares: -6 },
    },
    {
      ...{ initiator: "USA", recipient: "PRK", month: "2019-05", events: 1, score: 7 },
      ...{ days: 0, squares: 0, score_days: 0, score_squares: 0 },
    },
  ]);
});

const asOf = "2019-04-25";
const somewhen = fc.record({
  age: fc.integer({ min: 0, max: 1500 }),
  tenths: fc.integer({ min: -100, max: 100 }),
});
const halfLives = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 3650 }));

test("months weigh what their events weigh, within the bound that they state; days exactly", () => {
  fc.assert(
    fc.property(fc.array(somewhen, { minLength: 1, maxLength: 60 }), halfLives, (drawn, halfLife) => {
      const events = drawn.map(({ age, tenths }) => event(dateOf(dayNumber(asOf) - age), tenths / 10));
      const truth = { weight: 0, scored: 0 };
      for (const { day, goldstein } of events) {
        const weight = halfLife === null ? 1 : 2 ** (-(dayNumber(asOf) - dayNumber(day)) / halfLife);
        truth.weight += weight;
        truth.scored += weight * goldstein;
      }
      const days = daySums(events);
      const near = days.filter(({ day }) => day >= "2019-03-01").map((sum) => weighDay(sum, asOf, halfLife));
      const far = monthSums(days.filter(({ day }) => day < "2019-03-01")).map((sum) =>
        weighMonth(sum, asOf, halfLife),
      );
      const total = (part: "weight" | "scored" | "weightError" | "scoredError") =>
        [...near, ...far].reduce((sum, weighed) => sum + weighed[part], 0);
      expect(Math.abs(total("weight") - truth.weight)).toBeLessThanOrEqual(total("weightError") + 1e-7);
      expect(Math.abs(total("scored") - truth.scored)).toBeLessThanOrEqual(total("scoredError") + 1e-6);
      for (const sum of near) expect(sum.weightError).toBe(0);
    }),
    { numRuns: 500 },
  );
});

test("the bound is small where half-lives are usual: below a thousandth of the weight from 90 days on", () => {
  const [month] = monthSums(daySums([event("2019-02-28", 5), event("2019-02-01", -3)]));
  if (!month) throw new Error("no month");
  for (const [halfLife, share] of [
    [30, 0.02],
    [90, 0.001],
    [180, 0.0001],
    [365, 0.00001],
  ] as const) {
    const { weight, weightError } = weighMonth(month, asOf, halfLife);
    expect(weightError / weight).toBeLessThan(share);
  }
});

test("sums do not depend on the order in which events come", () => {
  fc.assert(
    fc.property(fc.array(somewhen, { maxLength: 40 }), (drawn) => {
      const events = drawn.map(({ age, tenths }) => event(dateOf(dayNumber(asOf) - (age % 40)), tenths / 10));
      const sorted = (list: typeof events) =>
        daySums(list)
          .sort((p, q) => (p.day < q.day ? -1 : 1))
          .map(({ day, score }) => [day, score]);
      expect(sorted([...events].reverse())).toEqual(sorted(events));
    }),
  );
});
