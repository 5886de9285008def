import { type Entry, sumAt } from "./balance";
import {
  namedSizes,
  randomSizes,
  sizeOf,
  type Weighting,
  type WeightingName,
  weightingNames,
} from "./weighting";

export type NamedBalance = { name: WeightingName; balance: number; scaled: number };
export type Firmness = {
  /** Side B's balance under each named weighting: in its own points, and scaled to the chosen weighting's mean size. */
  named: readonly NamedBalance[];
  /** Side B's balance under each of the seeded random weightings. */
  random: readonly number[];
  /** Named weightings and share of random ones under which the side ahead is ahead as well. */
  namedAgree: number;
  randomShare: number;
  grade: "Firm" | "Fairly firm" | "Not firm" | "Even";
};

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The factor that brings a named weighting to the mean size of the chosen one over these concessions. */
export function scaleTo(entries: readonly Entry[], name: WeightingName, chosen: Weighting): number {
  const of = (weighting: Weighting) => mean(entries.map(({ concession }) => sizeOf(weighting)(concession)));
  const own = of(name);
  return own === 0 ? 1 : of(chosen) / own;
}

/**
 * How firm it is that a side is ahead: firm when every named weighting and at least 90 % of 1,000 seeded random
 * ones agree, fairly firm when all but one and at least 75 % do, not firm otherwise.
 */
export function firmness(entries: readonly Entry[], asOf: string, chosen: Weighting): Firmness {
  // Seen from side B: what A gave less what B gave.
  const seen = (weighting: Weighting) => -sumAt(entries, asOf, sizeOf(weighting)).balance;
  const ahead = Math.sign(Math.round(seen(chosen) * 1e9));
  const named = weightingNames.map((name) => {
    const balance = -sumAt(entries, asOf, namedSizes[name]).balance;
    return { name, balance, scaled: balance * scaleTo(entries, name, chosen) };
  });
  const random = randomSizes().map((size) => -sumAt(entries, asOf, size).balance);
  const namedAgree = named.filter(({ balance }) => Math.sign(Math.round(balance * 1e9)) === ahead).length;
  const randomShare =
    random.filter((balance) => Math.sign(Math.round(balance * 1e9)) === ahead).length / random.length;
  const grade =
    ahead === 0
      ? "Even"
      : namedAgree === named.length && randomShare >= 0.9
        ? "Firm"
        : namedAgree >= named.length - 1 && randomShare >= 0.75
          ? "Fairly firm"
          : "Not firm";
  return { named, random, namedAgree, randomShare, grade };
}
