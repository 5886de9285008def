import { expect, test } from "vitest";
import { moved } from "./brush-keys";

const press = (key: string, shift = false) => ({
  key,
  shift,
  first: "2017-01-01",
  last: "2019-12-31",
  days: ["2018-04-27", "2018-06-12", "2019-02-27"],
});

test.each([
  ["ArrowRight", false, "2018-06-13"],
  ["ArrowDown", false, "2018-06-11"],
  ["ArrowRight", true, "2019-02-27"],
  ["ArrowLeft", true, "2018-04-27"],
  ["PageUp", false, "2018-07-12"],
  ["Home", false, "2017-01-01"],
  ["End", false, "2019-12-31"],
  ["Enter", false, null],
])("%s, with shift %s", (key, shift, expected) => {
  expect(moved("2018-06-12", press(key, shift))).toBe(expected);
});

test("stays within the period, and where no event follows", () => {
  expect(moved("2019-12-31", press("ArrowRight"))).toBe("2019-12-31");
  expect(moved("2017-01-03", press("PageDown"))).toBe("2017-01-01");
  expect(moved("2019-06-01", press("ArrowRight", true))).toBe("2019-06-01");
});
