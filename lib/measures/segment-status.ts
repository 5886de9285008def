import type { SegmentStatusRow } from "../tables/segment-statuses";
import { firstDay, lastDay } from "../time/edtf";
import { onceFor } from "./once-for";

const known = onceFor<readonly SegmentStatusRow[]>(5000);

export type Status = SegmentStatusRow["status"];
export type StatusAt = { status: Status; row: SegmentStatusRow | null };

/**
 * The status of a segment at the end of a day: the last row that has begun and not ended; before the first row,
 * the first row's; between rows, the row before. A segment without rows counts as operational.
 */
export function statusAt(statuses: readonly SegmentStatusRow[], segment: string, asOf: string): StatusAt {
  const own = known(statuses, segment, () =>
    statuses.filter((row) => row.segment === segment).sort((a, b) => a.n - b.n),
  );
  const begun = own.filter((row) => firstDay(row.start) <= asOf);
  const running = begun.filter((row) => row.end === null || lastDay(row.end) >= asOf);
  const row = running.at(-1) ?? begun.at(-1) ?? own[0] ?? null;
  return { status: row?.status ?? "operational", row };
}
