import fc from "fast-check";
import { expect, test } from "vitest";
import { rankCorrelation } from "./rank-correlation";

test("by hand: one swap of five is 1 − 6·2/(5·24), shared ranks take their mean", () => {
  expect(rankCorrelation([1, 2, 3, 4, 5], [10, 30, 20, 40, 50])).toBeCloseTo(0.9, 12);
  // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: 4.5 / √(4.5 · 5).
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  expect(rankCorrelation([1, 2, 3], [7, 7, 7])).toBe(0);
});

test("only the order counts, and turning one side round turns the sign", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pairs, (rows) => {
      const [xs, ys] = [rows.map(([x]) => x), rows.map(([, y]) => y)];
      const found = rankCorrelation(xs, ys);
      expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
      expect(rankCorrelation(ys, xs)).toBeCloseTo(found, 12);
      expect(
        rankCorrelation(
          xs.map((x) => x ** 3),
          ys,
        ),
      ).toBeCloseTo(found, 12);
      expect(
        rankCorrelation(
          xs.map((x) => -x),
          ys,
        ),
      ).toBeCloseTo(-found, 12);
    }),
  );
});
