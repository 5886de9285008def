import { randomLcg, randomUniform } from "d3-random";
import type { ConcessionRow } from "../tables/concessions";

/** The points of a concession once delivered in full. */
export type Size = (concession: ConcessionRow) => number;
export type Kind = ConcessionRow["kind"];
/** In alphabetical order, as the random weightings draw them. */
export const kinds: readonly Kind[] = ["diplomatic", "economic", "humanitarian", "recognition", "security"];

/** The named weightings: as coded, all alike, and by two scales of event codes. */
export const namedSizes = {
  coded: ({ size }) => size,
  equal: () => 1,
  goldstein: ({ goldstein }) => goldstein,
  plover: ({ plover }) => plover,
} satisfies Record<string, Size>;
export type WeightingName = keyof typeof namedSizes;
export const weightingNames = Object.keys(namedSizes) as WeightingName[];

/** Multipliers of the coded size per kind; those of kinds that are left out are 1. */
export type Multipliers = Readonly<Partial<Record<Kind, number>>>;

/** A weighting: a named one, or the reader's own multipliers of the coded size, by kind. */
export type Weighting = WeightingName | Multipliers;

export const sizeOf = (weighting: Weighting): Size =>
  typeof weighting === "string" ? namedSizes[weighting] : ({ size, kind }) => size * (weighting[kind] ?? 1);

const seed = 0.20190425;
/** The same for everybody and for ever, so drawn once. */
const drawn = new Map<number, readonly Readonly<Record<Kind, number>>[]>();

/**
 * Seeded random multipliers of the coded sizes, uniform in 0–3: kinds in alphabetical order, one weighting after
 * another, by d3-random's linear congruential generator, so that anybody can draw the same ones.
 */
export function randomMultipliers(count = 1000): readonly Readonly<Record<Kind, number>>[] {
  const before = drawn.get(count);
  if (before) return before;
  const draw = randomUniform.source(randomLcg(seed))(0, 3);
  const multipliers = Array.from(
    { length: count },
    () => Object.fromEntries(kinds.map((kind) => [kind, draw()])) as Record<Kind, number>,
  );
  drawn.set(count, multipliers);
  return multipliers;
}
