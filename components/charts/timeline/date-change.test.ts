import { expect, test } from "vitest";
import { dateChange } from "./date-change";

const opening = "2019-04-25";

test("a date alone, and the opening date left out", () => {
  expect(dateChange("2018-06-12", { opening, since: null })).toEqual({ as_of: "2018-06-12" });
  expect(dateChange(opening, { opening, since: "2018-01-01" })).toEqual({ as_of: null });
});
test("a window that would begin after the date is given up", () => {
  expect(dateChange("2017-06-12", { opening, since: "2018-01-01" })).toEqual({
    as_of: "2017-06-12",
    since: null,
  });
});
test("a window that moves keeps its days, and at the first day of the period need not be said", () => {
  const window = { opening, since: "2018-01-01", span: 10, first: "2017-01-01" };
  expect(dateChange("2018-03-05", window)).toEqual({ as_of: "2018-03-05", since: "2018-02-23" });
  expect(dateChange("2017-01-11", window)).toEqual({ as_of: "2017-01-11", since: null });
});
