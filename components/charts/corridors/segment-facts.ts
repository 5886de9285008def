import type { Piece } from "@/lib/measures/route";
import type { Status, StatusAt } from "@/lib/measures/segment-status";
import { shortDate } from "@/lib/words/dates";
import { kilometres } from "@/lib/words/numbers";

/** A segment at a date as the table says it. */
export type SegmentFacts = {
  key: string;
  name: string;
  line: string;
  km: string;
  gauge: string;
  status: Status;
  since: string;
  wording: string;
};

const order: readonly Status[] = ["severed", "under_construction", "restricted", "planned", "operational"];

/** Segments in their states with the row in force of each, those that are not operational first. */
export const segmentFacts = (
  pieces: readonly Piece[],
  rows: readonly StatusAt["row"][],
  name: (stop: string) => string,
): SegmentFacts[] =>
  pieces
    .map((piece, place) => ({ ...piece, row: rows[place] ?? null }))
    .sort((p, q) => order.indexOf(p.status) - order.indexOf(q.status))
    .map(({ segment, status, row }) => ({
      key: `segment:${segment.id}`,
      name: `${name(segment.from)} – ${name(segment.to)}`,
      line: segment.line,
      km: kilometres(segment.length_km),
      gauge: segment.gauges_mm.join(", ") || "–",
      status,
      since: row ? shortDate(row.start) : "–",
      wording: row?.wording ?? "no dated row",
    }));
