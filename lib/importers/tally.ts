import type { Judged } from "./judge";

type Counts = Readonly<Record<string, number>>;

/** What became of the rows of a file: read = kept + known + filtered + rejected. */
export type Tally = {
  kept: number;
  /** Events that were there already. */
  known: number;
  /** How many rows were left out, by reason. */
  filtered: Counts;
  /** How many could not be read, by reason. */
  rejected: Counts;
};

export const emptyTally: Tally = { kept: 0, known: 0, filtered: {}, rejected: {} };

/** Rows that are not kept, counted by reason as they are read. */
export type Refused = { filtered: Record<string, number>; rejected: Record<string, number> };

const add = (counts: Record<string, number>, reason: string) => {
  counts[reason] = (counts[reason] ?? 0) + 1;
};

/** A reason without what was found in the very row. */
const general = (reason: string) => reason.replace(/: found ".*?"(, )?/, ": ").replace(/: $/, "");

export function count(refused: Refused, judged: Exclude<Judged, { kept: unknown }>) {
  if ("filtered" in judged) add(refused.filtered, judged.filtered);
  else add(refused.rejected, general(judged.rejected));
}

function together(a: Counts, b: Counts): Counts {
  const sum = { ...a };
  for (const [reason, number] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + number;
  return sum;
}

export const plus = (a: Tally, b: Tally): Tally => ({
  kept: a.kept + b.kept,
  known: a.known + b.known,
  filtered: together(a.filtered, b.filtered),
  rejected: together(a.rejected, b.rejected),
});

const total = (counts: Counts) => Object.values(counts).reduce((sum, number) => sum + number, 0);

/** The four sums that make up what was read. */
export const sumsOf = ({ kept, known, filtered, rejected }: Tally) => ({
  read: kept + known + total(filtered) + total(rejected),
  kept,
  known,
  filtered: total(filtered),
  rejected: total(rejected),
});
