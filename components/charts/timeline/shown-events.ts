import type { Dossier } from "@/lib/dossier/dossier";
import { type EventMonth, eventMonths } from "@/lib/measures/event-months";
import { onceFor } from "@/lib/measures/once-for";
import { partiesOf } from "@/lib/measures/parties";
import { rollUp } from "@/lib/measures/relations";
import type { EventRow } from "@/lib/tables/events";
import { firstDay } from "@/lib/time/edtf";

export type Asked = { actors: readonly string[]; type: readonly string[] | null };
export type ShownEvents = {
  events: readonly EventRow[];
  /** The same from the first to the last, and by month. */
  sorted: readonly EventRow[];
  months: readonly EventMonth[];
  /** Days on which something happened. */
  days: readonly string[];
};

function shownOf({ settings, tables }: Dossier, { actors, type }: Asked): ShownEvents {
  const [first, last] = settings.period;
  const home = rollUp(tables.actors, "state");
  const everybody = actors.join() === settings.actors.join();
  const isShown = (id: string) => actors.includes(id) || actors.includes(home(id));
  const events = tables.events.filter((event) => {
    const day = firstDay(event.date);
    if (day < first || day > last || (type && !type.includes(event.type))) return false;
    return everybody || partiesOf(event).some(isShown);
  });
  const sorted = [...events].sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const days = [...new Set(sorted.map(({ date }) => firstDay(date)))];
  return { events, sorted, months: eventMonths(events, settings.period), days };
}

const known = onceFor<ShownEvents>();

/**
 * The events of the period that the timeline shows, whatever the date: of the types asked for, and in which one
 * of the actors takes part; with the dossier's own actors all of them.
 */
export const shownEvents = (dossier: Dossier, { actors, type }: Asked): ShownEvents =>
  known(dossier.tables, JSON.stringify([actors, type]), () => shownOf(dossier, { actors, type }));
