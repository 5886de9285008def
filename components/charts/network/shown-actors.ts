import type { Dossier } from "@/lib/dossier/dossier";
import { relations, rollUp, ties } from "@/lib/measures/relations";
import type { People } from "@/lib/options/people";

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
