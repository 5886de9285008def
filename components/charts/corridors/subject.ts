import type { Dossier } from "@/lib/dossier/dossier";
import { onceFor } from "@/lib/measures/once-for";
import { type Allow, alternativeRoute, type Piece, type Route, shortestRoute } from "@/lib/measures/route";
import { type StatusAt, statusAt } from "@/lib/measures/segment-status";
import { isOfMode, type Mode } from "@/lib/options/mode";
import { corridorFinding } from "./finding";
import { type RouteFacts, routeFacts } from "./route-facts";
import { type SegmentFacts, segmentFacts } from "./segment-facts";

export type Asked = {
  asOf: string;
  from: string | null;
  to: string | null;
  via: string | null;
  allow: Allow;
  mode: Mode;
};
export type Subject = {
  /** Names what follows: two dates at which every segment is in the same state have the same. */
  key: string;
  pieces: readonly Piece[];
  /** The row in force of each piece. */
  rows: readonly StatusAt["row"][];
  /** The stops that the route is asked for over. */
  ends: readonly string[];
  route: Route | null;
  other: Route | null;
  facts: RouteFacts | null;
  title: string;
  table: readonly SegmentFacts[];
};

const subjects = onceFor<Subject>();

/** What a map shows whatever its width: the segments in their states, the route asked for, what is said of it. */
export function subjectOf(dossier: Dossier, { asOf, from, to, via, allow, mode }: Asked): Subject {
  const { stops, segments, segment_statuses: statuses } = dossier.tables;
  const shown = segments.filter((segment) => isOfMode(mode, segment.mode));
  const states = shown.map(({ id }) => statusAt(statuses, id, asOf));
  const rows = states.map(({ row }) => row);
  const key = JSON.stringify([from, via, to, allow, mode, rows.map((row) => row?.n ?? 0)]);
  return subjects(dossier.tables, key, () => {
    const pieces = shown.map((segment, place): Piece => {
      return { segment, status: states[place]?.status ?? "operational" };
    });
    const ends = [from, via, to].filter((id) => id !== null);
    const asks = from !== null && to !== null;
    const route = asks ? shortestRoute(stops, pieces, ends, allow) : null;
    const possible = asks ? (route ?? shortestRoute(stops, pieces, ends, "any")) : null;
    const other = route && alternativeRoute(stops, pieces, route);
    const names = new Map(stops.map(({ id, name }) => [id, name]));
    const name = (id: string) => names.get(id) ?? id;
    const facts = asks ? routeFacts({ from, to, route, possible, other, allow, stops }) : null;
    const title = corridorFinding({ from, to, name, route, possible, mode });
    return { key, pieces, rows, ends, route, other, facts, title, table: segmentFacts(pieces, rows, name) };
  });
}
