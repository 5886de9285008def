import type { ConcessionStepRow } from "../tables/concession-steps";
import type { ConcessionRow } from "../tables/concessions";
import type { DossierTables } from "../tables/tables";
import { firstDay } from "../time/edtf";
import { type ConcessionState, entersOn, stateAt } from "./concession-state";
import type { Size } from "./weighting";

export type Side = readonly string[];
/** A concession with its own steps in order, and which way it runs between two sides. */
export type Entry = {
  concession: ConcessionRow;
  steps: readonly ConcessionStepRow[];
  aGives: boolean;
  bGives: boolean;
};
export type Sum = { given: number; received: number; balance: number; promised: number };

const runs = (from: Side, to: Side, { givers, receivers }: ConcessionRow) =>
  givers.some(
    (giver) =>
      from.includes(giver) && receivers.some((receiver) => to.includes(receiver) && receiver !== giver),
  );

/** The concessions between two sides; one with several givers or receivers once, a mutual one both ways. */
export function entriesBetween(
  { concessions, concession_steps: all }: DossierTables,
  a: Side,
  b: Side,
): Entry[] {
  return concessions.flatMap((concession) => {
    const [aGives, bGives] = [runs(a, b, concession), runs(b, a, concession)];
    if (!aGives && !bGives) return [];
    const steps = all
      .filter((step) => step.concession === concession.id)
      .sort((x, y) =>
        firstDay(x.date) < firstDay(y.date) ? -1 : firstDay(x.date) > firstDay(y.date) ? 1 : x.n - y.n,
      );
    return [{ concession, steps, aGives, bGives }];
  });
}

/** Every entry with where it stands at a date. */
export const statesAt = (entries: readonly Entry[], asOf: string): (Entry & { now: ConcessionState })[] =>
  entries.map((entry) => ({ ...entry, now: stateAt(entry.concession, entry.steps, asOf) }));

/** Side A's sums at a date under a size; balance = received − given, promised is what A still owes. */
export function sumAt(entries: readonly Entry[], asOf: string, size: Size): Sum {
  let [given, received, promised] = [0, 0, 0];
  for (const { concession, aGives, bGives, now } of statesAt(entries, asOf)) {
    if (aGives) given += size(concession) * now.delivered;
    if (bGives) received += size(concession) * now.delivered;
    if (aGives) promised += size(concession) * now.promised;
  }
  return { given, received, balance: received - given, promised };
}

/** The days on which something changed between the sides, up to and with a date. */
export function changeDays(entries: readonly Entry[], asOf: string): string[] {
  const days = entries.flatMap(({ concession, steps }) => [
    entersOn(concession, steps),
    ...steps.map(({ date }) => firstDay(date)),
  ]);
  return [...new Set([...days.filter((day) => day <= asOf), asOf])].sort();
}
