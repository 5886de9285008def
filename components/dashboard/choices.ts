import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import { firstDay } from "@/lib/time/edtf";
import { actorName, tightName } from "@/lib/words/actors";

/** What a reader can choose from: dates, days to step through, actors. */
export type Choices = {
  /** The date at which the dossier opens. */
  asOf: string;
  /** Days on which something happened, in order, with what to call them. */
  days: readonly { date: string; label: string }[];
  /** Days that everybody knows, to jump to. */
  landmarks: readonly { date: string; label: string }[];
  /** `tight` is the name where room is scarce. */
  actors: readonly { id: string; name: string; tight: string; color: string }[];
  /** The actors shown unless the reader chooses. */
  shown: readonly string[];
  period: readonly [string, string];
};

/** Actors that can be put in and out one by one; among more a reader looks for one by name. */
const mostChips = 40;

/** The choices of a dossier; on a day of several events the best known names it. */
export function choicesOf(dossier: Dossier): Choices {
  const { settings, tables } = dossier;
  const landmarks = new Set(settings.landmarks.map(({ event }) => event));
  const days = new Map<string, string>();
  for (const event of tables.events) {
    const date = firstDay(event.date);
    if (date < settings.period[0] || date > settings.period[1]) continue;
    if (!days.has(date) || landmarks.has(event.id)) days.set(date, event.title);
  }
  const chips = settings.actors.length > mostChips ? [] : settings.actors;
  return {
    asOf: settings.asOf,
    days: [...days].map(([date, label]) => ({ date, label })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    landmarks: settings.landmarks.flatMap(({ event, label }) => {
      const row = tables.events.find(({ id }) => id === event);
      return row ? [{ date: firstDay(row.date), label }] : [];
    }),
    actors: chips.map((id) => ({
      id,
      name: actorName(dossier, id),
      tight: tightName(dossier, id),
      color: actorPaints(settings, id).fill,
    })),
    shown: chips,
    period: settings.period,
  };
}
