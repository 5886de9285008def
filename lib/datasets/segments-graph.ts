import type { Dossier } from "../dossier/dossier";
import { statusAt } from "../measures/segment-status";
import { segmentsTable } from "../tables/segments";
import { stopsTable } from "../tables/stops";
import type { AnyRow } from "../tables/table";
import { firstDay, lastDay } from "../time/edtf";
import type { Edge, Graph, Node } from "./graph";
import { pieces } from "./spells";

const statusColumn = {
  type: "string",
  title: "Status",
  description: "State of the segment as of the graph's last day.",
} as const;

type Row = AnyRow & { id: string; from: string; to: string; length_km: number };

/** Stops and the segments between them, with the status of each over time up to a date. */
export function segmentsGraph({ tables, settings }: Dossier, asOf: string, rows: readonly Row[]): Graph {
  const ends = new Set(rows.flatMap(({ from, to }) => [from, to]));
  const known = new Set(tables.stops.map(({ id }) => id));
  const dated = tables.segment_statuses.map(({ segment, start, end }) => ({
    segment,
    start: firstDay(start),
    end: end === null ? asOf : lastDay(end),
    value: segment,
  }));
  const first = [settings.period[0], asOf, ...dated.map(({ start }) => start)].sort()[0] ?? asOf;
  const time = { start: first, end: asOf };
  const nodes = tables.stops.flatMap((stop): Node[] =>
    ends.has(stop.id) ? [{ id: stop.id, label: stop.name, row: stop, spells: [], dated: {} }] : [],
  );
  const edges = rows.flatMap((row): Edge[] => {
    if (!known.has(row.from) || !known.has(row.to)) return [];
    const own = dated.filter(({ segment }) => segment === row.id);
    const status = pieces(time, own, () => row.id).map((piece) => ({
      ...piece,
      value: statusAt(tables.segment_statuses, row.id, piece.end).status,
    }));
    return [
      {
        id: row.id,
        source: row.from,
        target: row.to,
        weight: row.length_km,
        row,
        spells: [],
        dated: { status_over_time: status },
      },
    ];
  });
  return {
    description:
      "Stops are nodes, segments are edges. The weight of an edge is its length in km, so that the shortest path is the shortest way.",
    directed: false,
    time,
    nodeColumns: stopsTable.columns,
    edgeColumns: { ...segmentsTable.columns, status: statusColumn },
    datedNodeColumns: {},
    datedEdgeColumns: {
      status_over_time: {
        ...statusColumn,
        title: "Status over time",
        description: "State of the segment in each spell.",
      },
    },
    nodes,
    edges,
  };
}
