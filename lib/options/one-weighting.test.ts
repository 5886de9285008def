import { expect, test } from "vitest";
import { withOneWeighting } from "./one-weighting";

const joined = (query: string) => withOneWeighting(new URLSearchParams(query))?.toString() ?? null;

test("multipliers that a form sent one by one become one weighting, and what else was asked stays", () => {
  expect(joined("weighting=security:2&a=USA&weighting=economic:0.50&b=PRK")).toBe(
    "weighting=economic%3A0.5%2Csecurity%3A2&a=USA&b=PRK",
  );
});

test.each([
  "",
  "weighting=security:2,economic:1",
  "weighting=equal&weighting=equal",
  "weighting=security:2&weighting=security:1",
  "weighting=security:4&weighting=economic:1",
  "a=USA&a=PRK",
])("%j is left as it is", (query) => {
  expect(joined(query)).toBeNull();
});
