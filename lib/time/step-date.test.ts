import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayNumber } from "./day";
import { monthsOn, stepDate, steps } from "./step-date";

const range = {
  days: ["2018-04-27", "2018-06-12", "2019-02-27"],
  period: ["2017-01-01", "2019-12-31"],
} as const;

test.each([
  ["2018-06-12", "event", 1, "2019-02-27"],
  ["2018-06-12", "event", -1, "2018-04-27"],
  ["2019-02-27", "event", 1, null],
  ["2018-01-31", "month", 1, "2018-02-28"],
  ["2018-03-31", "month", -1, "2018-02-28"],
  ["2019-12-15", "month", 1, "2019-12-31"],
  ["2019-12-31", "month", 1, null],
  ["2017-01-01", "day", -1, null],
  ["2018-02-28", "day", 1, "2018-03-01"],
] as const)("from %s by one %s, way %d: %s", (date, step, way, expected) => {
  expect(stepDate(date, step, way, range)).toBe(expected);
});

test("a month on is in the next month, on the same day or the last", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -30, max: 30 }), (day, months) => {
      const date = dateOf(day);
      const moved = monthsOn(date, months);
      const [year = 0, month = 0] = date.split("-").map(Number);
      const [movedYear = 0, movedMonth = 0] = moved.split("-").map(Number);
      expect(12 * movedYear + movedMonth - (12 * year + month)).toBe(months);
      if (moved.slice(8) !== date.slice(8)) expect(dateOf(dayNumber(moved) + 1).slice(8)).toBe("01");
    }),
  );
});

test("a step goes forth or back, never out of the period", () => {
  const within = fc.integer({ min: dayNumber(range.period[0]), max: dayNumber(range.period[1]) });
  fc.assert(
    fc.property(
      within,
      fc.constantFrom(...steps),
      fc.constantFrom(1 as const, -1 as const),
      (day, step, way) => {
        const next = stepDate(dateOf(day), step, way, range);
        if (next === null) return;
        expect(Math.sign(dayNumber(next) - day)).toBe(way);
        expect(next >= range.period[0] && next <= range.period[1]).toBe(true);
      },
    ),
  );
});
