import fc from "fast-check";
import { expect, test } from "vitest";
import { dateOf, dayNumber } from "@/lib/time/day";
import { movedTo } from "./window-bounds";

const [first, last] = ["2017-01-01", "2019-12-31"];

test.each([
  ["2018-06-12", "2018-06-12"],
  ["2017-01-02", "2017-01-11"],
  ["2021-01-01", "2019-12-31"],
])("ten days that are to end on %s end on %s", (wish, end) => {
  expect(movedTo(wish, { since: "2018-01-01", date: "2018-01-11", first, last })).toBe(end);
});

test("wherever it is to go, a window keeps its length and stays in the period", () => {
  const day = fc.integer({ min: dayNumber(first), max: dayNumber(last) });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: 40000 }), (one, other, to) => {
      const [since, date] = [dateOf(Math.min(one, other)), dateOf(Math.max(one, other))];
      const end = movedTo(dateOf(to), { since, date, first, last });
      const begin = dayNumber(end) - (dayNumber(date) - dayNumber(since));
      expect(begin).toBeGreaterThanOrEqual(dayNumber(first));
      expect(end <= last).toBe(true);
    }),
  );
});
