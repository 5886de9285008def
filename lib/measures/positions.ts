import type { EventRow } from "../tables/events";
import type { DossierTables } from "../tables/tables";
import { firstDay } from "../time/edtf";
import { isLeaderLevel } from "./leader-level";
import { rollUp } from "./relations";

/** An actor's place among the leader-level contacts of a quarter. */
export type Position = {
  /** `2018-Q2`. */
  quarter: string;
  actor: string;
  /** Contacts that the actor took part in, of `total` in the quarter. */
  contacts: number;
  total: number;
  share: number;
  /** 1 for the largest share; actors with the same share have the same rank. */
  rank: number;
  events: readonly EventRow[];
};

export const quarterOf = (date: string) => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Every quarter from the first day to the last. */
export function quartersBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    for (let quarter = 1; quarter <= 4; quarter++) found.push(`${year}-Q${quarter}`);
  return found.filter((quarter) => quarter >= quarterOf(first) && quarter <= quarterOf(last));
}

/**
 * The share of leader-level contacts that each actor took part in, by quarter from `from` to `asOf`, ranked.
 * People count for their state, an event once per actor. Without `actors`, all that took part in any contact.
 * A quarter without contacts has no rows.
 */
export function positions(
  { events, actors: known, offices }: DossierTables,
  { asOf, from, actors }: { asOf: string; from: string; actors?: readonly string[] | null },
): Position[] {
  const home = rollUp(known, "state");
  const contacts = events
    .filter(
      (event) =>
        firstDay(event.date) >= from && firstDay(event.date) <= asOf && isLeaderLevel(event, offices),
    )
    .map((event) => ({
      event,
      quarter: quarterOf(firstDay(event.date)),
      who: new Set([...event.initiators, ...event.recipients, ...event.participants].map(home)),
    }));
  const shown = actors ?? [...new Set(contacts.flatMap(({ who }) => [...who]))].sort();
  return quartersBetween(from, asOf).flatMap((quarter) => {
    const here = contacts.filter((contact) => contact.quarter === quarter);
    if (here.length === 0) return [];
    const rows = shown.map((actor) => {
      const own = here.filter(({ who }) => who.has(actor)).map(({ event }) => event);
      return {
        quarter,
        actor,
        contacts: own.length,
        total: here.length,
        share: own.length / here.length,
        events: own,
      };
    });
    return rows.map((row) => ({
      ...row,
      rank: 1 + rows.filter((other) => other.contacts > row.contacts).length,
    }));
  });
}
