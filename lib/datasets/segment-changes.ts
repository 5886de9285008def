import { changes, inOrder, segmentChanges } from "../measures/segment-changes";
import { asOf } from "../options/as-of";
import { compare } from "../options/compare";
import { gauge } from "../options/gauge";
import { isOfMode, mode } from "../options/mode";
import { status } from "../options/status";
import { segmentStatusesTable } from "../tables/segment-statuses";
import { segmentsTable } from "../tables/segments";
import { defineDataset } from "./dataset";

const { from, to, line, mode: of, length_km, gauges_mm } = segmentsTable.columns;
const { values } = segmentStatusesTable.columns.status;

/** What became of every segment between two dates. */
export const segmentChangesDataset = defineDataset({
  id: "segment_changes",
  title: "Changes of segments",
  description:
    "For every segment its status on two dates, and whether it opened, was relinked, closed, cut or changed otherwise between them. Computed from the statuses; without a date to compare with, since the first day of the dossier's period.",
  key: ["segment"],
  columns: {
    segment: { type: "string", title: "Segment", description: "The segment.", references: "segments.id" },
    from,
    to,
    line,
    mode: of,
    length_km,
    gauges_mm,
    first_date: { type: "date", title: "First date", description: "End of the earlier day." },
    first_status: { type: "string", title: "First status", description: "State on that day.", values },
    last_date: { type: "date", title: "Last date", description: "End of the later day." },
    last_status: { type: "string", title: "Last status", description: "State on that day.", values },
    change: {
      type: "string",
      title: "Change",
      description:
        "opened: to regular traffic; relinked: track where there was none, without regular traffic; closed: to regular traffic, its track left; cut: no track any more; altered: another state that lets as much through; unchanged.",
      values: changes,
    },
  },
  options: {
    as_of: asOf,
    compare: {
      ...compare,
      description:
        "The other date, before or after the one asked for. Without it, the first day of the dossier's period.",
    },
    mode: { ...mode, initial: () => "both" as const },
    status,
    gauge,
  },
  *rows({ settings, tables }, { as_of, compare, mode, status: wanted, gauge }) {
    const [first_date, last_date] = inOrder(as_of, compare ?? settings.period[0]);
    for (const { segment, before, after, change } of segmentChanges(tables, first_date, last_date)) {
      const { id, from, to, line, mode: own, length_km, gauges_mm } = segment;
      if (!isOfMode(mode, own)) continue;
      if (gauge && !gauges_mm.some((one) => gauge.includes(one))) continue;
      if (wanted && !wanted.includes(as_of === last_date ? after : before)) continue;
      yield {
        ...{ segment: id, from, to, line, mode: own, length_km, gauges_mm, first_date },
        ...{ first_status: before, last_date, last_status: after, change },
      };
    }
  },
});
