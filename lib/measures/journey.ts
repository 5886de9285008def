import type { StopRow } from "../tables/stops";
import type { Piece } from "./piece";
import type { Status } from "./segment-status";

/** Two neighbouring stops of a journey between which the country changes, and the segment that joins them. */
export type Crossing = { from: string; to: string; piece: Piece; lineOfControl: boolean };
/**
 * A place where no gauge runs through any more: the stop, the dual-gauge stretch before it if there is one,
 * the gauges on either side (mm) and how far along it is (km).
 */
export type GaugeBreak = {
  at: string;
  along: readonly [string, string] | null;
  before: readonly number[];
  after: readonly number[];
  km: number;
};
export type Journey = {
  km: number;
  pieces: readonly Piece[];
  /** Stops in order, from the first to the last. */
  stops: readonly string[];
  kmByStatus: Readonly<Record<Status, number>>;
  /** Km by gauge: "1435", "1520", "1435 and 1520", "none". */
  kmByGauge: Readonly<Record<string, number>>;
  crossings: readonly Crossing[];
  gaugeBreaks: readonly GaugeBreak[];
  /** Without track: severed, under construction or planned. */
  missing: readonly Piece[];
  restricted: readonly Piece[];
};

const gaugeName = (gauges: readonly number[]) =>
  gauges.length === 0 ? "none" : [...gauges].sort((a, b) => a - b).join(" and ");

/** Follows the gauges that run through from the start; when none is left, the gauge breaks there. */
function breaksOf(pieces: readonly Piece[], stops: readonly string[]): GaugeBreak[] {
  const breaks: GaugeBreak[] = [];
  let running: readonly number[] = [];
  let km = 0;
  for (const [place, { segment }] of pieces.entries()) {
    const own = segment.gauges_mm;
    const through = running.filter((gauge) => own.includes(gauge));
    if (running.length > 0 && own.length > 0 && through.length === 0) {
      const [at = "", before] = [stops[place], stops[place - 1]];
      const dual = (pieces[place - 1]?.segment.gauges_mm.length ?? 0) > 1;
      breaks.push({ at, along: dual && before ? [before, at] : null, before: running, after: own, km });
    }
    // A road or ferry unloads the train: whatever comes after it starts afresh.
    running = through.length > 0 ? through : own;
    km += segment.length_km;
  }
  return breaks;
}

/** What a traveller meets on the pieces taken in order from a stop. */
export function journey(rows: readonly StopRow[], from: string, pieces: readonly Piece[]): Journey {
  const stopOf = new Map(rows.map((row) => [row.id, row]));
  const stops = [from];
  const kmByStatus = { operational: 0, restricted: 0, severed: 0, under_construction: 0, planned: 0 };
  const kmByGauge: Record<string, number> = {};
  const crossings: Crossing[] = [];
  for (const piece of pieces) {
    const { segment, status } = piece;
    const here = stops.at(-1) ?? from;
    const to = segment.from === here ? segment.to : segment.from;
    const gauge = gaugeName(segment.gauges_mm);
    stops.push(to);
    kmByStatus[status] += segment.length_km;
    kmByGauge[gauge] = (kmByGauge[gauge] ?? 0) + segment.length_km;
    const [a, b] = [stopOf.get(here), stopOf.get(to)];
    if (!a || !b || a.country === b.country) continue;
    const lineOfControl = [a, b].some(({ kinds }) => kinds.includes("line_of_control"));
    crossings.push({ from: here, to, piece, lineOfControl });
  }
  return {
    km: pieces.reduce((sum, { segment }) => sum + segment.length_km, 0),
    pieces,
    stops,
    kmByStatus,
    kmByGauge,
    crossings,
    gaugeBreaks: breaksOf(pieces, stops),
    missing: pieces.filter(({ status }) => status !== "operational" && status !== "restricted"),
    restricted: pieces.filter(({ status }) => status === "restricted"),
  };
}
