import { expect, test } from "vitest";
import { dateOf, dayNumber } from "@/lib/time/day";
import { dateAt, endOf, xOf } from "./scale";

const axis = { first: "2017-01-01", last: "2019-12-31", left: 6, right: 1242 };

test("the period fills the axis", () => {
  expect(xOf(axis, axis.first)).toBe(6);
  expect(endOf(axis, axis.last)).toBe(1242);
});

test("every day is found again at its own place, and nothing outside the period", () => {
  for (let day = dayNumber(axis.first); day <= dayNumber(axis.last); day++)
    expect(dateAt(axis, endOf(axis, dateOf(day)))).toBe(dateOf(day));
  expect(dateAt(axis, -50)).toBe(axis.first);
  expect(dateAt(axis, 5000)).toBe(axis.last);
});
