import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds, weightingNames } from "../measures/weighting";
import { weighting } from "./weighting";

test.each(weightingNames)("%s is read and written as itself", (name) => {
  expect(weighting.format(weighting.schema.parse(name))).toBe(name);
});

test("own multipliers read back as written", () => {
  const factor = fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4);
  const own = fc
    .tuple(fc.subarray([...kinds], { minLength: 1 }), fc.array(factor, { minLength: 5, maxLength: 5 }))
    .map(([some, factors]) => Object.fromEntries(some.map((kind, place) => [kind, factors[place] ?? 1])));
  fc.assert(
    fc.property(own, (value) => {
      expect(weighting.schema.parse(weighting.format(value))).toEqual(value);
    }),
  );
});

test.each([
  "",
  "security",
  "security:4",
  "security:-1",
  "security:3.5",
  "trade:1",
  "security:1,security:2",
  "security:1;economic:2",
])("%j is refused", (text) => {
  expect(weighting.schema.safeParse(text).success).toBe(false);
});
