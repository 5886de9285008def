import QuickLRU from "quick-lru";
import { db } from "../../db";
import type { Coded, Dossier } from "../../dossier/dossier";
import { daysAsked, type Narrowed, whoIn } from "./narrowed";

type Sum = { time: string; events: number };
type Given = Pick<Dossier, "settings"> & { coded?: Coded };

/** Sums never change under a version. */
const known = new QuickLRU<string, Promise<Sum[]>>({ maxSize: 200 });

async function ask(statement: string, values: readonly string[]): Promise<Sum[]> {
  const found = await db().$queryRawUnsafe<{ time: string; events: bigint | number }[]>(statement, ...values);
  return found.map(({ time, events }) => ({ time, events: Number(events) }));
}

function once({ settings, coded }: Given, statement: string, values: readonly string[]): Promise<Sum[]> {
  const key = JSON.stringify([settings.id, coded?.version, statement, values]);
  const before = known.get(key);
  if (before) return before;
  const sums = ask(statement, values);
  known.set(key, sums);
  sums.catch(() => known.delete(key));
  return sums;
}

/** How many events count in each month from one to another, in order. */
function monthsOf(given: Given, narrowed: Narrowed, from: string, to: string): Promise<Sum[]> {
  const who = whoIn(narrowed, "sums", 3);
  return once(
    given,
    `select sums.month as time, sum(sums.events) as events from coded_months as sums
      where sums.dossier = $1 and sums.month >= $2 and sums.month <= $3 and ${who.sql}
      group by sums.month order by sums.month`,
    [given.settings.id, from, to, ...who.values],
  );
}

/** The same of the days of a month; pairs are found by their months, so that no other days are looked at. */
function daysOf(given: Given, narrowed: Narrowed, month: string): Promise<Sum[]> {
  const [from, to] = daysAsked(narrowed);
  const who = whoIn(narrowed, "sums", 4);
  // A cross join keeps SQLite to this order: left to itself, it would look at every day that there is.
  return once(
    given,
    `select days.day as time, sum(days.events) as events from coded_months as sums cross join coded_days as days
      where sums.dossier = $1 and sums.month = $2 and days.dossier = sums.dossier and days.file = 0
        and days.initiator = sums.initiator and days.recipient = sums.recipient
        and days.day >= $3 and days.day <= $4 and ${who.sql}
      group by days.day order by days.day`,
    [
      ...[given.settings.id, month, from > `${month}-01` ? from : `${month}-01`],
      ...[to < `${month}-31` ? to : `${month}-31`, ...who.values],
    ],
  );
}

const total = (sums: readonly Sum[]) => sums.reduce((sum, { events }) => sum + events, 0);

/** Months that lie whole within the days asked for are counted as they are; of the two at the ends the days are. */
async function parts(given: Given, narrowed: Narrowed) {
  const [from, to] = daysAsked(narrowed);
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  const months = await monthsOf(given, narrowed, first, last);
  const isCut = (month: string) =>
    (month === first && narrowed.since !== null) || (month === last && narrowed.as_of !== null);
  return { months, isCut };
}

/** How many events there are under some options; no event is looked at. */
export async function countEvents(given: Given, narrowed: Narrowed): Promise<number> {
  const { months, isCut } = await parts(given, narrowed);
  let events = 0;
  for (const month of months)
    events += isCut(month.time) ? total(await daysOf(given, narrowed, month.time)) : month.events;
  return events;
}

/** The day on which the event after a number of others stands, and how many stand before that day; null past the end. */
export async function dayAfter(
  given: Given,
  narrowed: Narrowed,
  after: number,
): Promise<{ day: string; before: number } | null> {
  const { months, isCut } = await parts(given, narrowed);
  let before = 0;
  for (const month of months) {
    const isInside = !isCut(month.time) && before + month.events <= after;
    if (isInside) {
      before += month.events;
      continue;
    }
    for (const day of await daysOf(given, narrowed, month.time)) {
      if (before + day.events > after) return { day: day.time, before };
      before += day.events;
    }
  }
  return null;
}
