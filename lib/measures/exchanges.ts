import type { DossierTables } from "../tables/tables";
import { type DatedEntry, entriesBetween, knownAt, type Side, sumOf } from "./balance";
import { involvedActors } from "./balances";
import { rollUp } from "./relations";
import { sizeOf, type Weighting } from "./weighting";

/** What one actor had given another by a date, in points, and the concessions that it is made of. */
export type Exchange = {
  giver: string;
  receiver: string;
  entries: readonly DatedEntry[];
  given: number;
  promised: number;
};
export type Given = { given: number; promised: number };
type Asked = { asOf: string; weighting: Weighting };

/** The concessions from one side to another that exist at a date, with the sums over them. */
function between(tables: DossierTables, from: Side, to: Side, { asOf, weighting }: Asked) {
  const entries = knownAt(entriesBetween(tables, from, to), asOf).filter(({ aGives }) => aGives);
  const { given, promised } = sumOf(entries, sizeOf(weighting));
  return { entries, given, promised };
}

/**
 * For every two actors what the one had given the other by a date, where it had promised anything: people count
 * for their state, and a concession with several givers or receivers counts in full for each pair of them.
 */
export function exchanges(tables: DossierTables, asked: Asked): Exchange[] {
  const all = involvedActors(tables);
  const home = rollUp(tables.actors, "state");
  // Few of all pairs deal with each other.
  const dealing = new Set(
    tables.concessions.flatMap(({ givers, receivers }) =>
      givers.flatMap((giver) => receivers.map((receiver) => `${home(giver)} ${home(receiver)}`)),
    ),
  );
  return all.flatMap((giver) =>
    all.flatMap((receiver) => {
      if (receiver === giver || !dealing.has(`${giver} ${receiver}`)) return [];
      const found = between(tables, [giver], [receiver], asked);
      return found.entries.length > 0 ? [{ giver, receiver, ...found }] : [];
    }),
  );
}

/** What an actor had given all others by a date, each concession once. */
export const givenInAll = (tables: DossierTables, actor: string, asked: Asked): Given =>
  between(
    tables,
    [actor],
    involvedActors(tables).filter((id) => id !== actor),
    asked,
  );

/** What an actor had received from all others by a date, each concession once. */
export const receivedInAll = (tables: DossierTables, actor: string, asked: Asked): Given =>
  between(
    tables,
    involvedActors(tables).filter((id) => id !== actor),
    [actor],
    asked,
  );
