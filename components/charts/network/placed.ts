import type { Dossier } from "@/lib/dossier/dossier";
import { relations, rollUp, type Tie, ties } from "@/lib/measures/relations";
import type { People } from "@/lib/options/people";
import { layout, type Places } from "./layout";

const anchors = new WeakMap<object, Map<string, Places>>();

/** Where the actors stand over the whole period, every event counting alike: the anchor of each date's picture. */
export function anchorOf({ settings, tables }: Dossier, actors: readonly string[], people: People): Places {
  const known = anchors.get(tables) ?? new Map<string, Places>();
  anchors.set(tables, known);
  const key = `${people} ${actors.join(" ")}`;
  const found = known.get(key);
  if (found) return found;
  const all = ties(
    relations(tables.events, tables.actors, {
      asOf: settings.period[1],
      halfLife: null,
      since: settings.period[0],
      people,
      actors,
    }),
  );
  const places = layout(actors, all);
  known.set(key, places);
  return places;
}

/** Scales a layout into a box, the same way for every date: by the anchor's extent with some air. */
export function scaleInto(
  places: Places,
  anchor: Places,
  box: { left: number; top: number; right: number; bottom: number },
): Places {
  const xs = [...anchor.values()].map(({ x }) => x);
  const ys = [...anchor.values()].map(({ y }) => y);
  const air = 1.06;
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const spread = (values: number[]) => Math.max(1, (Math.max(...values) - Math.min(...values)) * air);
  const [cx, cy] = [middle(xs), middle(ys)];
  const [kx, ky] = [(box.right - box.left) / spread(xs), (box.bottom - box.top) / spread(ys)];
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const round = (value: number) => Math.round(value * 100) / 100;
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: round(clamp((box.left + box.right) / 2 + (x - cx) * kx, box.left, box.right)),
        y: round(clamp((box.top + box.bottom) / 2 + (y - cy) * ky, box.top, box.bottom)),
      },
    ]),
  );
}

/** In the people view: the people of the shown states with the most dealings, and those states' organisations. */
export function shownActors(
  dossier: Dossier,
  chosen: readonly string[],
  people: People,
  all: readonly Tie[],
): readonly string[] {
  if (people === "state") return chosen;
  const home = rollUp(dossier.tables.actors, "state");
  const activity = new Map<string, number>();
  for (const { a, b, intensity } of all)
    for (const id of [a, b]) activity.set(id, (activity.get(id) ?? 0) + intensity);
  return [...activity]
    .filter(([id]) => home(id) !== id && chosen.includes(home(id)))
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, 12)
    .map(([id]) => id);
}
