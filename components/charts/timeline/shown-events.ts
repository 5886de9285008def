import type { Dossier } from "@/lib/dossier/dossier";
import { rollUp } from "@/lib/measures/relations";
import type { EventRow } from "@/lib/tables/events";
import { firstDay } from "@/lib/time/edtf";

export type Shown = { actors: readonly string[]; type: readonly string[] | null };

/**
 * The events of the period that the timeline shows: of the types asked for, and in which one of the actors
 * takes part; with the dossier's own actors all of them.
 */
export function shownEvents({ settings, tables }: Dossier, { actors, type }: Shown): EventRow[] {
  const [first, last] = settings.period;
  const home = rollUp(tables.actors, "state");
  const everybody = actors.join() === settings.actors.join();
  const isShown = (id: string) => actors.includes(id) || actors.includes(home(id));
  return tables.events.filter((event) => {
    const day = firstDay(event.date);
    if (day < first || day > last || (type && !type.includes(event.type))) return false;
    return everybody || [...event.initiators, ...event.recipients, ...event.participants].some(isShown);
  });
}
