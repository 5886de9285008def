import type { Judged } from "./judge";

/** What became of the rows of a file: read = kept + known + filtered + rejected. */
export type Tally = {
  kept: number;
  /** Events that were there already. */
  known: number;
  /** How many rows were left out, by reason. */
  filtered: Record<string, number>;
  /** How many could not be read, by reason. */
  rejected: Record<string, number>;
};

export const emptyTally = (): Tally => ({ kept: 0, known: 0, filtered: {}, rejected: {} });

const add = (counts: Record<string, number>, reason: string) => {
  counts[reason] = (counts[reason] ?? 0) + 1;
};

/** A reason without what was found in the very row. */
const general = (reason: string) => reason.replace(/: found ".*?"(, )?/, ": ").replace(/: $/, "");

export function count(tally: Tally, judged: Exclude<Judged, { kept: unknown }>) {
  if ("filtered" in judged) add(tally.filtered, judged.filtered);
  else add(tally.rejected, general(judged.rejected));
}

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, number) => sum + number, 0);

/** The four sums that make up what was read. */
export const sumsOf = ({ kept, known, filtered, rejected }: Tally) => ({
  read: kept + known + total(filtered) + total(rejected),
  kept,
  known,
  filtered: total(filtered),
  rejected: total(rejected),
});
