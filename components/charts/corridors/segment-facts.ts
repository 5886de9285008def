import type { Piece } from "@/lib/measures/route";
import type { Change, SegmentChange } from "@/lib/measures/segment-changes";
import type { Status, StatusAt } from "@/lib/measures/segment-status";
import type { Words } from "@/lib/words/words";

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
  /** Where two dates are compared: the states on both, and what happened between them. */
  change: { before: Status; after: Status; change: Change } | null;
};

const order: readonly Status[] = ["severed", "under_construction", "restricted", "planned", "operational"];

const changed: readonly Change[] = ["opened", "relinked", "closed", "cut", "altered", "unchanged"];

/**
 * Segments in their states with the row in force of each: what changed first where two dates are compared, then
 * those that are not operational.
 */
export const segmentFacts = (
  states: readonly { piece: Piece; row: StatusAt["row"] }[],
  { name, words }: { name: (stop: string) => string; words: Words },
  compared?: ReadonlyMap<string, SegmentChange>,
): SegmentFacts[] =>
  states
    .map(({ piece, row }) => ({ ...piece, row, change: compared?.get(piece.segment.id) ?? null }))
    .sort((p, q) => order.indexOf(p.status) - order.indexOf(q.status))
    .sort((p, q) =>
      p.change && q.change ? changed.indexOf(p.change.change) - changed.indexOf(q.change.change) : 0,
    )
    .map(({ segment, status, row, change }) => ({
      key: `segment:${segment.id}`,
      name: words.say("corridors.between", { from: name(segment.from), to: name(segment.to) }),
      line: segment.line,
      km: words.kilometres(segment.length_km),
      gauge: segment.gauges_mm.join(words.say("numbers.comma")) || "–",
      status,
      since: row ? words.shortDate(row.start) : "–",
      wording: row?.wording ?? words.say("corridors.no_row"),
      change: change && { before: change.before, after: change.after, change: change.change },
    }));
