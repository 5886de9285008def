import type { StopRow } from "../tables/stops";
import { type Journey, journey } from "./journey";
import type { Piece } from "./piece";
import type { Status } from "./segment-status";

export type { Piece } from "./piece";
export type Route = Journey;

export const allows = ["operational", "track", "any"] as const;
export type Allow = (typeof allows)[number];

/** The statuses that a route may use. */
export const allowed: Readonly<Record<Allow, readonly Status[]>> = {
  operational: ["operational"],
  track: ["operational", "restricted"],
  any: ["operational", "restricted", "severed", "under_construction", "planned"],
};

type Step = { from: string; piece: Piece };

/** Pieces in the order travelled, by Dijkstra's method (1959); null where no way leads through. */
function shortestPath(pieces: readonly Piece[], from: string, to: string): readonly Piece[] | null {
  const ways = new Map<string, { to: string; piece: Piece }[]>();
  const join = (a: string, b: string, piece: Piece) => {
    const own = ways.get(a);
    if (own) own.push({ to: b, piece });
    else ways.set(a, [{ to: b, piece }]);
  };
  for (const piece of pieces) {
    join(piece.segment.from, piece.segment.to, piece);
    join(piece.segment.to, piece.segment.from, piece);
  }
  const open = new Map([[from, 0]]);
  const best = new Map([[from, 0]]);
  const arrived = new Map<string, Step>();
  while (open.size > 0) {
    const [here, km] = [...open].reduce((near, next) => (next[1] < near[1] ? next : near));
    if (here === to) break;
    open.delete(here);
    for (const way of ways.get(here) ?? []) {
      const total = km + way.piece.segment.length_km;
      if (total >= (best.get(way.to) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(way.to, total);
      open.set(way.to, total);
      arrived.set(way.to, { from: here, piece: way.piece });
    }
  }
  if (!best.has(to)) return null;
  const back: Piece[] = [];
  for (let step = arrived.get(to); step; step = arrived.get(step.from)) back.push(step.piece);
  return back.reverse();
}

/**
 * The shortest way by length from one stop over others to the last, using only segments that `allow` admits
 * and none of those named in `without`; null where there is none.
 */
export function shortestRoute(
  stops: readonly StopRow[],
  pieces: readonly Piece[],
  over: readonly string[],
  allow: Allow,
  without: ReadonlySet<string> = new Set(),
): Route | null {
  const usable = pieces.filter(
    ({ segment, status }) => allowed[allow].includes(status) && !without.has(segment.id),
  );
  const legs = over.slice(1).map((to, leg) => shortestPath(usable, over[leg] ?? to, to));
  const whole = legs.flatMap((leg) => leg ?? []);
  return legs.includes(null) ? null : journey(stops, over[0] ?? "", whole);
}

/**
 * Another way between the same ends, whatever its state: the shortest that shares no segment with the route
 * which is not operational, or, where all are, none that crosses a border.
 */
export function alternativeRoute(
  stops: readonly StopRow[],
  pieces: readonly Piece[],
  route: Route,
): Route | null {
  const weak = route.pieces.filter(({ status }) => status !== "operational");
  const shut = weak.length > 0 ? weak : route.crossings.map(({ piece }) => piece);
  const ends = [route.stops[0] ?? "", route.stops.at(-1) ?? ""];
  return shut.length === 0
    ? null
    : shortestRoute(stops, pieces, ends, "any", new Set(shut.map(({ segment }) => segment.id)));
}
