import type { EventRow } from "../tables/events";
import type { DossierTables } from "../tables/tables";
import { firstDay } from "../time/edtf";
import { isLeaderLevel } from "./leader-level";
import { partiesOf } from "./parties";
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

/** The quarter of a calendar date: `2018-06-12` → `2018-Q2`. */
export const quarterOf = (date: string) => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** Every quarter from the first to the last, both included. */
export function quartersBetween(first: string, last: string): string[] {
  const number = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
  const length = Math.max(0, number(last) - number(first) + 1);
  return Array.from({ length }, (_, place) => {
    const at = number(first) + place;
    return `${String(Math.floor(at / 4)).padStart(4, "0")}-Q${(at % 4) + 1}`;
  });
}

/**
 * The share of leader-level contacts that each actor took part in, by quarter from `from` to `asOf`, ranked.
 * People count for their state, an event once per actor and at its first day. Without `actors`, all that took
 * part in any of these contacts; actors named that took part in none stand with 0. A quarter without contacts
 * has no rows.
 */
export function positions(
  { events, actors: known, offices }: Pick<DossierTables, "events" | "actors" | "offices">,
  { asOf, from, actors }: { asOf: string; from: string; actors?: readonly string[] | null },
): Position[] {
  const home = rollUp(known, "state");
  const contacts = events
    .filter(({ date }) => firstDay(date) >= from && firstDay(date) <= asOf)
    .filter((event) => isLeaderLevel(event, offices))
    .map((event) => ({
      event,
      quarter: quarterOf(firstDay(event.date)),
      who: new Set(partiesOf(event).map(home)),
    }));
  const shown = actors ?? [...new Set(contacts.flatMap(({ who }) => [...who]))].sort();
  return [...new Set(contacts.map(({ quarter }) => quarter))].sort().flatMap((quarter) => {
    const here = contacts.filter((contact) => contact.quarter === quarter);
    const rows = shown.map((actor) => {
      const own = here.filter(({ who }) => who.has(actor)).map(({ event }) => event);
      const [contacts, total] = [own.length, here.length];
      return { quarter, actor, contacts, total, share: contacts / total, events: own };
    });
    return rows.map((row) => ({
      ...row,
      rank: 1 + rows.filter((other) => other.contacts > row.contacts).length,
    }));
  });
}
