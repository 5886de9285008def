import type { ConcessionStepRow } from "../tables/concession-steps";
import type { ConcessionRow } from "../tables/concessions";
import { firstDay } from "../time/edtf";

export const degrees = { none: 0, minimal: 1 / 3, intermediate: 2 / 3, full: 1 } as const;

export type ConcessionState = {
  /** Where it stands in words. */
  state: "not_yet" | "promised" | "partly" | "delivered" | "reversed" | "lapsed";
  /** Share delivered, 0–1. */
  delivered: number;
  /** Share promised and not delivered, 0–1. */
  promised: number;
  /** The last step's own word for it ("rejected", "stalled"); null before the first step. */
  wording: ConcessionStepRow["wording"] | null;
};

/** A concession's own steps in the order in which they count: by day, several on one day by their number. */
export const stepsOf = (steps: readonly ConcessionStepRow[], concession: string): ConcessionStepRow[] =>
  steps
    .filter((step) => step.concession === concession)
    .sort((x, y) => {
      const [first, second] = [firstDay(x.date), firstDay(y.date)];
      return first < second ? -1 : first > second ? 1 : x.n - y.n;
    });

/** The day on which a concession enters the ledger: its promise, or its first step where that came before. */
export function entersOn(concession: ConcessionRow, steps: readonly ConcessionStepRow[]): string {
  let first = firstDay(concession.promised);
  for (const { date } of steps) {
    const day = firstDay(date);
    if (day < first) first = day;
  }
  return first;
}

/**
 * Where a concession stands at the end of a day, from its own steps in order (`stepsOf`): a degree lasts until
 * the next step; reversed takes it back to nothing; lapsed ends the promise and leaves what was delivered; a
 * degree after either promises it anew.
 */
export function stateAt(
  concession: ConcessionRow,
  steps: readonly ConcessionStepRow[],
  asOf: string,
): ConcessionState {
  if (entersOn(concession, steps) > asOf)
    return { state: "not_yet", delivered: 0, promised: 0, wording: null };
  let now: ConcessionState = { state: "promised", delivered: 0, promised: 1, wording: null };
  for (const { date, degree, wording } of steps) {
    if (firstDay(date) > asOf) break;
    if (degree === "reversed") now = { state: "reversed", delivered: 0, promised: 0, wording };
    else if (degree === "lapsed")
      now = {
        state: now.delivered === 1 ? "delivered" : "lapsed",
        delivered: now.delivered,
        promised: 0,
        wording,
      };
    else {
      const delivered = degrees[degree];
      now = {
        state: delivered === 1 ? "delivered" : delivered > 0 ? "partly" : "promised",
        delivered,
        promised: 1 - delivered,
        wording,
      };
    }
  }
  return now;
}
