import { mean, shuffler } from "d3-array";
import { randomLcg } from "d3-random";
import type { Dossier } from "@/lib/dossier/dossier";
import { rankCorrelation } from "@/lib/measures/rank-correlation";
import { relations, type Tie, ties } from "@/lib/measures/relations";
import type { People } from "@/lib/options/people";
import { dateOf, dayNumber } from "@/lib/time/day";
import { isCrowded } from "./crowd-size";
import { layout, onCircle, type Places } from "./layout";
import { leastDrawn } from "./ties-in-view";

const anchors = new WeakMap<object, Map<string, Places>>();
/** Arrangements tried, and dates spread over the period by which they are judged. */
const [arrangements, samples] = [16, 12];

/** How well distances follow tones at the sampled dates; beyond −0.8 better is not needed. */
function price(places: Places, dates: readonly (readonly Tie[])[]): number {
  const far = ({ a, b }: Tie) => {
    const [p, q] = [places.get(a), places.get(b)];
    return p && q ? Math.sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2) : 0;
  };
  return (
    mean(dates, (found) => {
      const tones = found.map(({ tone }) => tone);
      return Math.max(-0.8, rankCorrelation(found.map(far), tones));
    }) ?? 0
  );
}

/**
 * Where the actors stand over the whole period, every event counting alike: the anchor of each date's picture.
 * Forces settle differently from different beginnings; of sixteen it is the one that suits the dates best. Among a
 * crowd no one beginning matters much, and one is all that there is time for.
 */
export function anchorOf({ settings, tables }: Dossier, actors: readonly string[], people: People): Places {
  const known = anchors.get(tables) ?? new Map<string, Places>();
  anchors.set(tables, known);
  const key = `${people} ${actors.join(" ")}`;
  const found = known.get(key);
  if (found) return found;
  const [first, last] = settings.period;
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const at = (asOf: string, halfLife: number | null) =>
    ties(relations(tables.events, tables.actors, { asOf, halfLife, since: first, people, actors }));
  const all = at(last, null);
  const dates = Array.from({ length: samples }, (_, index) =>
    at(dateOf(start + Math.round(((index + 1) * (end - start)) / samples)), 180).filter(
      ({ intensity }) => intensity >= leastDrawn,
    ),
  ).filter((sample) => sample.length > 3);
  const shuffle = shuffler(randomLcg(0.20190425));
  const tried = isCrowded(actors) ? 1 : arrangements;
  const places = Array.from({ length: tried }, (_, index) =>
    onCircle(index === 0 ? actors : shuffle([...actors])),
  )
    .map((beginning) => layout(actors, all, { beginning }))
    .map((candidate) => ({ candidate, price: price(candidate, dates) }))
    .reduce((best, other) => (other.price < best.price ? other : best)).candidate;
  known.set(key, places);
  return places;
}
