import type { Dossier } from "../dossier/dossier";
import { type Status, statusAt } from "../measures/segment-status";
import { asOf } from "../options/as-of";
import { gauge } from "../options/gauge";
import { isOfMode, type Mode, mode } from "../options/mode";
import { status as onlyStatus } from "../options/status";
import { segmentStatusesTable } from "../tables/segment-statuses";
import { type SegmentRow, segmentsTable } from "../tables/segments";
import { defineRowByRow } from "./dataset";
import { lineOf } from "./line-of";
import { segmentsGraph } from "./segments-graph";

type Asked = {
  as_of: string;
  status: readonly Status[] | null;
  gauge: readonly number[] | null;
  mode: Mode;
};

/** A segment with its status at a date, or nothing where others were asked for. */
const segmentAt =
  ({ tables }: Dossier, { as_of, status: wanted, gauge, mode }: Asked) =>
  (segment: SegmentRow) => {
    if (!isOfMode(mode, segment.mode)) return [];
    if (gauge && !segment.gauges_mm.some((own) => gauge.includes(own))) return [];
    const { status, row } = statusAt(tables.segment_statuses, segment.id, as_of);
    if (wanted && !wanted.includes(status)) return [];
    return [{ ...segment, status, status_since: row?.start ?? null, status_wording: row?.wording ?? null }];
  };

/** Pieces of line, each with its status at a date. */
export const segmentsDataset = defineRowByRow({
  id: "segments",
  title: segmentsTable.title,
  description: `${segmentsTable.description} With the status at the date asked for.`,
  key: segmentsTable.key,
  columns: {
    ...segmentsTable.columns,
    status: {
      type: "string",
      title: "Status",
      description: "State of the segment at the date; operational where the dossier has no dated row.",
      values: segmentStatusesTable.columns.status.values,
    },
    status_since: {
      type: "edtf",
      title: "Status since",
      description: "First day of that status, where it is dated.",
      optional: true,
    },
    status_wording: {
      type: "string",
      title: "Status in words",
      description: "How the compilers or the source put it. Empty where the dossier has no dated row.",
      optional: true,
    },
  },
  options: { as_of: asOf, mode: { ...mode, initial: () => "both" as const }, status: onlyStatus, gauge },
  geometry: ({ tables }, segment) => {
    const coordinates = lineOf(tables.stops, segment);
    return coordinates && { type: "LineString", coordinates };
  },
  graph: (dossier, options) =>
    segmentsGraph(dossier, options.as_of, dossier.tables.segments.flatMap(segmentAt(dossier, options))),
  table: "segments",
  reads: ["segment_statuses", "stops"],
  row: (dossier, options) => {
    const at = segmentAt(dossier, options);
    return (segment) => at(segment)[0] ?? null;
  },
});
