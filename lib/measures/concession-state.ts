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
};

/** The day on which a concession enters the ledger: its promise, or its first step where that came before. */
export const entersOn = (concession: ConcessionRow, steps: readonly ConcessionStepRow[]) =>
  [concession.promised, ...steps.map(({ date }) => date)].map(firstDay).sort()[0] ?? "";

/**
 * Where a concession stands at the end of a day, from its own steps in order: a degree lasts until the next
 * step; reversed takes it back to nothing; lapsed ends the promise and leaves what was delivered.
 */
export function stateAt(
  concession: ConcessionRow,
  steps: readonly ConcessionStepRow[],
  asOf: string,
): ConcessionState {
  if (entersOn(concession, steps) > asOf) return { state: "not_yet", delivered: 0, promised: 0 };
  let now: ConcessionState = { state: "promised", delivered: 0, promised: 1 };
  for (const { date, degree } of steps) {
    if (firstDay(date) > asOf) break;
    if (degree === "reversed") now = { state: "reversed", delivered: 0, promised: 0 };
    else if (degree === "lapsed")
      now = { state: now.delivered === 1 ? "delivered" : "lapsed", delivered: now.delivered, promised: 0 };
    else {
      const delivered = degrees[degree];
      now = {
        state: delivered === 1 ? "delivered" : delivered > 0 ? "partly" : "promised",
        delivered,
        promised: 1 - delivered,
      };
    }
  }
  return now;
}
