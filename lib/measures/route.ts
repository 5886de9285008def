import type { SegmentRow } from "../tables/segments";
import type { StopRow } from "../tables/stops";
import type { Status } from "./segment-status";

/** A segment with its status at the date asked for. */
export type Piece = { segment: SegmentRow; status: Status };
export type Route = {
  km: number;
  pieces: readonly Piece[];
  /** Stops in order, from the first to the last. */
  stops: readonly string[];
  kmByStatus: Readonly<Record<Status, number>>;
  /** Km by gauge: "1435", "1520", "1435 and 1520", "none". */
  kmByGauge: Readonly<Record<string, number>>;
  /** Pairs of stops between which the country changes, and lines of control passed. */
  crossings: readonly (readonly [string, string])[];
  /** Stops at which no gauge runs through any more. */
  gaugeBreaks: readonly string[];
};
export type Allow = "operational" | "track" | "any";

const allowed: Record<Allow, readonly Status[]> = {
  operational: ["operational"],
  track: ["operational", "restricted"],
  any: ["operational", "restricted", "severed", "under_construction", "planned"],
};

/** The shortest way by length between two stops over the segments allowed (Dijkstra 1959); null where there is none. */
export function shortestRoute(
  stops: readonly StopRow[],
  pieces: readonly Piece[],
  from: string,
  to: string,
  allow: Allow,
  without: ReadonlySet<string> = new Set(),
): Route | null {
  const usable = pieces.filter(
    ({ segment, status }) => allowed[allow].includes(status) && !without.has(segment.id),
  );
  const ways = new Map<string, { to: string; piece: Piece }[]>();
  for (const piece of usable) {
    const { from: a, to: b } = piece.segment;
    ways.set(a, [...(ways.get(a) ?? []), { to: b, piece }]);
    ways.set(b, [...(ways.get(b) ?? []), { to: a, piece }]);
  }
  const distance = new Map([[from, 0]]);
  const arrived = new Map<string, { from: string; piece: Piece }>();
  const done = new Set<string>();
  for (;;) {
    let next: string | null = null;
    for (const [stop, km] of distance)
      if (!done.has(stop) && (next === null || km < (distance.get(next) ?? 0))) next = stop;
    if (next === null) return null;
    if (next === to) break;
    done.add(next);
    for (const way of ways.get(next) ?? []) {
      const km = (distance.get(next) ?? 0) + way.piece.segment.length_km;
      if (km < (distance.get(way.to) ?? Number.POSITIVE_INFINITY)) {
        distance.set(way.to, km);
        arrived.set(way.to, { from: next, piece: way.piece });
      }
    }
  }
  const back: { stop: string; piece: Piece }[] = [];
  for (let stop = to; stop !== from; ) {
    const step = arrived.get(stop);
    if (!step) return null;
    back.push({ stop, piece: step.piece });
    stop = step.from;
  }
  back.reverse();
  return travelled(
    stops,
    [from, ...back.map(({ stop }) => stop)],
    back.map(({ piece }) => piece),
  );
}

const gaugeName = (gauges: readonly number[]) =>
  gauges.length === 0 ? "none" : [...gauges].sort().join(" and ");

/** What a traveller meets on a way: km by status and gauge, crossings, and where the running gauge ends. */
function travelled(all: readonly StopRow[], stops: readonly string[], pieces: readonly Piece[]): Route {
  const stop = new Map(all.map((row) => [row.id, row]));
  const kmByStatus: Record<Status, number> = {
    operational: 0,
    restricted: 0,
    severed: 0,
    under_construction: 0,
    planned: 0,
  };
  const kmByGauge: Record<string, number> = {};
  const gaugeBreaks: string[] = [];
  let running: readonly number[] | null = null;
  for (const [place, { segment, status }] of pieces.entries()) {
    kmByStatus[status] += segment.length_km;
    const name = gaugeName(segment.gauges_mm);
    kmByGauge[name] = (kmByGauge[name] ?? 0) + segment.length_km;
    if (segment.gauges_mm.length === 0) continue;
    const through: readonly number[] = running
      ? running.filter((gauge) => segment.gauges_mm.includes(gauge))
      : segment.gauges_mm;
    if (running && through.length === 0) gaugeBreaks.push(stops[place] ?? "");
    running = through.length > 0 ? through : segment.gauges_mm;
  }
  const crossings = stops.slice(1).flatMap((to, place): [string, string][] => {
    const from = stops[place] ?? "";
    return stop.get(from)?.country !== stop.get(to)?.country ? [[from, to]] : [];
  });
  const km = pieces.reduce((sum, { segment }) => sum + segment.length_km, 0);
  return { km, pieces, stops, kmByStatus, kmByGauge, crossings, gaugeBreaks };
}
