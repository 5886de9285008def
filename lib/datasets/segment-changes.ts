import { changes, inOrder, segmentChanges } from "../measures/segment-changes";
import { asOf } from "../options/as-of";
import { compare } from "../options/compare";
import { isOfMode, mode } from "../options/mode";
import { segmentStatusesTable } from "../tables/segment-statuses";
import { segmentsTable } from "../tables/segments";
import { defineDataset } from "./dataset";

const { from, to, mode: of, length_km } = segmentsTable.columns;
const { values } = segmentStatusesTable.columns.status;

/** What became of every segment between two dates. */
export const segmentChangesDataset = defineDataset({
  id: "segment_changes",
  title: "Changes of segments",
  description:
    "For every segment its status on two dates, and whether it opened, was cut or changed otherwise between them. Computed from the statuses; without a date to compare with, since the first day of the dossier's period.",
  key: ["segment"],
  columns: {
    segment: { type: "string", title: "Segment", description: "The segment.", references: "segments.id" },
    from,
    to,
    mode: of,
    length_km,
    first_date: { type: "date", title: "First date", description: "End of the earlier day." },
    first_status: { type: "string", title: "First status", description: "State on that day.", values },
    last_date: { type: "date", title: "Last date", description: "End of the later day." },
    last_status: { type: "string", title: "Last status", description: "State on that day.", values },
    change: {
      type: "string",
      title: "Change",
      description:
        "opened: it lets more through (no track, track closed to regular traffic, regular traffic); cut: less; altered: another state that lets as much through; unchanged.",
      values: changes,
    },
  },
  options: { as_of: asOf, compare, mode: { ...mode, initial: () => "both" as const } },
  *rows({ settings, tables }, { as_of, compare, mode }) {
    const [first_date, last_date] = inOrder(as_of, compare ?? settings.period[0]);
    for (const { segment, before, after, change } of segmentChanges(tables, first_date, last_date)) {
      const { id, from, to, mode: own, length_km } = segment;
      if (!isOfMode(mode, own)) continue;
      yield {
        ...{ segment: id, from, to, mode: own, length_km, first_date },
        ...{ first_status: before, last_date, last_status: after, change },
      };
    }
  },
});
