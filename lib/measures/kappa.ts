export type Kappa = {
  /** Items judged by both. */
  n: number;
  /** Share of items on which both said the same, 0–1. */
  agreement: number;
  /** Cohen's κ: 1 where they always agree, 0 where no more than chance would, null where chance alone agrees always. */
  kappa: number | null;
};

/** How far apart two of k categories in order are: 0 the same … 1 the ends of the scale, by the square of the distance. */
export const quadratic = (k: number) => (i: number, j: number) => ((i - j) / (k - 1)) ** 2;
/** Any two categories are equally far apart. */
export const nominal = () => (i: number, j: number) => (i === j ? 0 : 1);

/**
 * Agreement of two coders who each put the same items into one of some categories: Cohen (1960), and with
 * distances between categories Cohen (1968), κ = 1 − Σ d·observed / Σ d·expected.
 */
export function kappa<T>(
  pairs: readonly (readonly [T, T])[],
  categories: readonly T[],
  distance: (i: number, j: number) => number = nominal(),
): Kappa {
  const n = pairs.length;
  const share = (place: 0 | 1, category: T) => pairs.filter((pair) => pair[place] === category).length / n;
  const of = (category: T) => categories.indexOf(category);
  const observed = pairs.reduce((sum, [one, other]) => sum + distance(of(one), of(other)), 0) / n;
  let expected = 0;
  for (const [i, one] of categories.entries())
    for (const [j, other] of categories.entries())
      expected += distance(i, j) * share(0, one) * share(1, other);
  return {
    n,
    agreement: n === 0 ? 0 : pairs.filter(([one, other]) => one === other).length / n,
    kappa: n === 0 || expected === 0 ? null : 1 - observed / expected,
  };
}
