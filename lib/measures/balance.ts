import type { ConcessionStepRow } from "../tables/concession-steps";
import type { ConcessionRow } from "../tables/concessions";
import type { DossierTables } from "../tables/tables";
import { firstDay } from "../time/edtf";
import { type ConcessionState, entersOn, stateAt, stepsOf } from "./concession-state";
import { onceFor } from "./once-for";
import { rollUp } from "./relations";
import type { Size } from "./weighting";

export type Side = readonly string[];
/** A concession with its own steps in order, and which way it runs between two sides. */
export type Entry = {
  concession: ConcessionRow;
  steps: readonly ConcessionStepRow[];
  aGives: boolean;
  bGives: boolean;
};
export type DatedEntry = Entry & { now: ConcessionState };
/** Points: what a side gave and received, the difference, and what it still owes. */
export type Sum = { given: number; received: number; balance: number; promised: number };

const [known, dated] = [onceFor<readonly Entry[]>(), onceFor<readonly DatedEntry[]>(400)];

/** The concessions between two sides; one with several givers or receivers once, a mutual one both ways. */
export function entriesBetween(
  tables: Pick<DossierTables, "actors" | "concessions" | "concession_steps">,
  a: Side,
  b: Side,
): readonly Entry[] {
  return known(tables, `${a.join()} ${b.join()}`, () => findBetween(tables, a, b));
}

function findBetween(
  {
    actors,
    concessions,
    concession_steps: all,
  }: Pick<DossierTables, "actors" | "concessions" | "concession_steps">,
  a: Side,
  b: Side,
): Entry[] {
  const home = rollUp(actors, "state");
  const runs = (from: Side, to: Side, { givers, receivers }: ConcessionRow) =>
    givers
      .map(home)
      .some(
        (giver) =>
          from.includes(giver) &&
          receivers.map(home).some((receiver) => to.includes(receiver) && receiver !== giver),
      );
  return concessions.flatMap((concession) => {
    const [aGives, bGives] = [runs(a, b, concession), runs(b, a, concession)];
    return aGives || bGives ? [{ concession, steps: stepsOf(all, concession.id), aGives, bGives }] : [];
  });
}

/** Every entry with where it stands at a date. */
export const statesAt = (entries: readonly Entry[], asOf: string): readonly DatedEntry[] =>
  dated(entries, asOf, () =>
    entries.map((entry) => ({ ...entry, now: stateAt(entry.concession, entry.steps, asOf) })),
  );

/** The entries that exist at a date: promised, or begun, by its end. */
export const knownAt = (entries: readonly Entry[], asOf: string): DatedEntry[] =>
  statesAt(entries, asOf).filter(({ now }) => now.state !== "not_yet");

/** Side A's sums over dated entries: given = Σ size × delivered, balance = received − given. */
export function sumOf(entries: readonly DatedEntry[], size: Size): Sum {
  let [given, received, promised] = [0, 0, 0];
  for (const { concession, aGives, bGives, now } of entries) {
    if (aGives) given += size(concession) * now.delivered;
    if (bGives) received += size(concession) * now.delivered;
    if (aGives) promised += size(concession) * now.promised;
  }
  return { given, received, balance: received - given, promised };
}

/** Side A's sums at a date under a size. */
export const sumAt = (entries: readonly Entry[], asOf: string, size: Size): Sum =>
  sumOf(statesAt(entries, asOf), size);

/** The same entries seen from the other side. */
export const turned = <E extends Entry>(entries: readonly E[]): E[] =>
  entries.map((entry) => ({ ...entry, aGives: entry.bGives, bGives: entry.aGives }));

/** The days on which something changed between the sides, up to and with a date. */
export function changeDays(entries: readonly Entry[], asOf: string): string[] {
  const days = entries.flatMap(({ concession, steps }) => [
    entersOn(concession, steps),
    ...steps.map(({ date }) => firstDay(date)),
  ]);
  return [...new Set([...days.filter((day) => day <= asOf), asOf])].sort();
}
