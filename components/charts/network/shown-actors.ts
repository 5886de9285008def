import type { Dossier } from "@/lib/dossier/dossier";
import { findActor } from "@/lib/dossier/find-actor";
import { onceFor } from "@/lib/measures/once-for";
import { relations, rollUp, ties } from "@/lib/measures/relations";
import type { People } from "@/lib/options/people";
import { actorName } from "@/lib/words/actors";

/** People that a drawing has room for. */
const most = 12;

/**
 * Whom the network draws. In the people view: the people of the chosen states with the most dealings over the
 * whole period, so that the same people stand in the picture at every date.
 */
export function shownActors(
  { settings, tables }: Dossier,
  chosen: readonly string[],
  people: People,
): readonly string[] {
  if (people === "state") return chosen;
  const home = rollUp(tables.actors, "state");
  const [since, asOf] = settings.period;
  const activity = new Map<string, number>();
  for (const { a, b, intensity } of ties(
    relations(tables.events, tables.actors, { asOf, since, halfLife: null, people }),
  ))
    for (const id of [a, b]) activity.set(id, (activity.get(id) ?? 0) + intensity);
  return [...activity]
    .filter(([id]) => home(id) !== id && chosen.includes(home(id)))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}

/** The identifier of the actor that a reader looks for; where people count for their state, of its state. */
export function focusOf(dossier: Dossier, focus: string | null, people: People): string | null {
  const found = focus === null ? null : findActor(dossier, focus);
  return found === null ? null : rollUp(dossier.tables.actors, people)(found);
}

type Named = { id: string; name: string };
const known = onceFor<readonly Named[]>();

/** States and organisations that dealt with anybody, by name: whom one can look for besides those drawn. */
export const knownActors = (dossier: Dossier): readonly Named[] =>
  known(dossier.tables, dossier.language, () => {
    const { events, actors } = dossier.tables;
    const [, asOf] = dossier.settings.period;
    const all = relations(events, actors, { asOf, halfLife: null, people: "state" });
    return [...new Set(all.flatMap(({ from, to }) => [from, to]))]
      .map((id) => ({ id, name: actorName(dossier, id) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
