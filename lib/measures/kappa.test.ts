import fc from "fast-check";
import { expect, test } from "vitest";
import { kappa, quadratic } from "./kappa";

const times = <T>(count: number, pair: readonly [T, T]) => Array.from({ length: count }, () => pair);

test("Cohen's κ of a table worked by hand", () => {
  // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7; expected 0.5·0.6 + 0.5·0.4 = 0.5; κ = 0.2/0.5.
  const pairs = [
    ...times(20, ["yes", "yes"] as const),
    ...times(5, ["yes", "no"] as const),
    ...times(10, ["no", "yes"] as const),
    ...times(15, ["no", "no"] as const),
  ];
  const { n, agreement, kappa: value } = kappa<string>(pairs, ["yes", "no"]);
  expect(n).toBe(50);
  expect(agreement).toBeCloseTo(0.7, 12);
  expect(value).toBeCloseTo(0.4, 12);
});

test("a near miss costs less than a far one", () => {
  // Two items, marginals 1,2 against 1,3 on a scale of three: observed (0 + 1/4)/2; expected
  // (0 + 1 + 1/4 + 1/4)/4; weighted κ = 1 − 0.125/0.375.
  expect(
    kappa(
      [
        [1, 1],
        [2, 3],
      ],
      [1, 2, 3],
      quadratic(3),
    ).kappa,
  ).toBeCloseTo(2 / 3, 12);
  const near = [...times(10, [1, 1] as const), ...times(10, [5, 5] as const), [3, 4] as const];
  const far = [...times(10, [1, 1] as const), ...times(10, [5, 5] as const), [1, 5] as const];
  const of = (pairs: readonly (readonly [number, number])[]) =>
    kappa(pairs, [1, 2, 3, 4, 5], quadratic(5)).kappa ?? 0;
  expect(of(near)).toBeGreaterThan(of(far));
});

test("whoever agrees always has κ 1, and it does not matter who is first", () => {
  const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(sizes, (pairs) => {
      const categories = [1, 2, 3, 4, 5];
      const one = kappa(pairs, categories, quadratic(5)).kappa;
      const other = kappa(
        pairs.map(([a, b]) => [b, a] as const),
        categories,
        quadratic(5),
      ).kappa;
      if (one === null || other === null) expect(one).toBe(other);
      else expect(one).toBeCloseTo(other, 9);
      const same = kappa(
        pairs.map(([a]) => [a, a] as const),
        categories,
      ).kappa;
      expect(same === null || Math.abs(same - 1) < 1e-9).toBe(true);
    }),
  );
});

test("nothing judged twice is no agreement", () => {
  expect(kappa([], [1, 2])).toEqual({ n: 0, agreement: 0, kappa: null });
});
