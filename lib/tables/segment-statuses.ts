import { confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const segmentStatusesTable = defineTable({
  id: "segment_statuses",
  title: "Statuses of segments",
  description:
    "Whether a segment could be used, by stretch of time. A segment without rows counts as operational; before its first row the first row’s status applies.",
  key: ["segment", "n"],
  optional: true,
  columns: {
    segment: { type: "string", title: "Segment", description: "The segment.", references: "segments.id" },
    n: {
      type: "integer",
      title: "Number",
      description: "Position of the stretch of time among those of this segment, in order, counted from 1.",
      unit: "position, 1…",
      minimum: 1,
    },
    start: { type: "edtf", title: "Start", description: "First day (or month) of the status." },
    end: {
      type: "edtf",
      title: "End",
      description: "Last day (or month) of the status. Empty when it lasted beyond the period.",
      optional: true,
    },
    status: {
      type: "string",
      title: "Status",
      description: "State of the segment in that time.",
      values: ["operational", "restricted", "severed", "under_construction", "planned"],
    },
    wording: { type: "string", title: "Wording", description: "How the compilers or the source put it." },
    confidence: confidence("How sure the compilers are of the status and its dates: high, medium or low."),
    sources,
    note,
  },
});

export type SegmentStatusRow = RowOf<typeof segmentStatusesTable.columns>;
