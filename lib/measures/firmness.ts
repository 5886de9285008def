import { type DatedEntry, sumOf } from "./balance";
import {
  type Kind,
  kinds,
  namedSizes,
  randomMultipliers,
  type Size,
  sizeOf,
  type Weighting,
  type WeightingName,
  weightingNames,
} from "./weighting";

export type NamedBalance = { name: WeightingName; balance: number; scaled: number };
export type Firmness = {
  /** Side B's balance under each named weighting: in its own points, and scaled to the chosen weighting's mean size. */
  named: readonly NamedBalance[];
  /** Side B's balance under each of 1,000 seeded random weightings. */
  random: readonly number[];
  /** 1 where B is ahead under the chosen weighting, −1 where A is, 0 where neither. */
  ahead: -1 | 0 | 1;
  /** Named weightings, and random ones, under which the same side (or neither) is ahead. */
  namedAgree: number;
  randomAgree: number;
  grade: "Firm" | "Fairly firm" | "Not firm";
  /** Kinds of concession that tell the sides apart as coded: where it is one, random weightings cannot turn the sign. */
  kinds: number;
};

/** What a finding needs: named weightings that agree, and the share of random ones, to be firm or fairly firm. */
export const thresholds = { firm: { named: 4, random: 0.9 }, fairly: { named: 3, random: 0.75 } } as const;

/** Who is ahead: a billionth of a point is arithmetic, not a lead. */
export const lead = (balance: number) => Math.sign(Math.round(balance * 1e9)) as -1 | 0 | 1;

/** Side B's balance: what A gave less what B gave. */
const seenFromB = (entries: readonly DatedEntry[], size: Size) => 0 - sumOf(entries, size).balance;

const meanSize = (entries: readonly DatedEntry[], weighting: Weighting) => {
  const size = sizeOf(weighting);
  return entries.reduce((sum, { concession }) => sum + Math.abs(size(concession)), 0) / entries.length;
};

/** The factor that brings a named weighting to the mean size of the chosen one over these concessions. */
export function scaleTo(entries: readonly DatedEntry[], name: WeightingName, chosen: Weighting): number {
  if (entries.length === 0 || name === chosen) return 1;
  const own = meanSize(entries, name);
  return own === 0 ? 1 : meanSize(entries, chosen) / own;
}

/** Side B's balance split by kind of concession; the parts add up to the whole. */
export const balanceByKind = (entries: readonly DatedEntry[], size: Size): Record<Kind, number> =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      seenFromB(
        entries.filter(({ concession }) => concession.kind === kind),
        size,
      ),
    ]),
  ) as Record<Kind, number>;

/**
 * How firm it is who is ahead: under how many named weightings and how many of 1,000 seeded random ones it is
 * the same side. Firm from four and 90 %, fairly firm from three and 75 %, not firm otherwise.
 */
export function firmness(entries: readonly DatedEntry[], chosen: Weighting): Firmness {
  const ahead = lead(seenFromB(entries, sizeOf(chosen)));
  const named = weightingNames.map((name) => {
    const balance = seenFromB(entries, namedSizes[name]);
    return { name, balance, scaled: balance * scaleTo(entries, name, chosen) };
  });
  const coded = balanceByKind(entries, namedSizes.coded);
  const random = randomMultipliers().map((factors) =>
    kinds.reduce((sum, kind) => sum + (factors[kind] ?? 1) * coded[kind], 0),
  );
  const namedAgree = named.filter(({ balance }) => lead(balance) === ahead).length;
  const randomAgree = random.filter((balance) => lead(balance) === ahead).length;
  const reaches = ({ named: few, random: share }: { named: number; random: number }) =>
    namedAgree >= few && randomAgree >= share * random.length;
  const grade = reaches(thresholds.firm) ? "Firm" : reaches(thresholds.fairly) ? "Fairly firm" : "Not firm";
  const telling = kinds.filter((kind) => lead(coded[kind]) !== 0).length;
  return { named, random, ahead, namedAgree, randomAgree, grade, kinds: telling };
}

/**
 * The smallest change to one kind that makes the two even: the kind and by what its sizes would have to be
 * multiplied, within 0–3; null where no single kind can do it.
 */
export function turningKind(
  entries: readonly DatedEntry[],
  chosen: Weighting,
): { kind: Kind; factor: number } | null {
  const parts = balanceByKind(entries, sizeOf(chosen));
  const net = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  if (lead(net) === 0) return null;
  const turns = kinds
    .filter((kind) => lead(parts[kind]) !== 0)
    .map((kind) => ({ kind, factor: 1 - net / parts[kind] }))
    .filter(({ factor }) => factor >= 0 && factor <= 3);
  return turns.sort((p, q) => Math.abs(p.factor - 1) - Math.abs(q.factor - 1))[0] ?? null;
}
