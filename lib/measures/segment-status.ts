import type { SegmentStatusRow } from "../tables/segment-statuses";
import { firstDay, lastDay } from "../time/edtf";
import { onceFor } from "./once-for";

type Spell = { row: SegmentStatusRow; first: string; last: string | null };
const known = onceFor<ReadonlyMap<string, readonly Spell[]>>();

export type Status = SegmentStatusRow["status"];
export type StatusAt = { status: Status; row: SegmentStatusRow | null };

/** The rows of each segment in their order, with the days that they cover. */
function spellsOf(statuses: readonly SegmentStatusRow[]): ReadonlyMap<string, readonly Spell[]> {
  const spells = new Map<string, Spell[]>();
  for (const row of [...statuses].sort((a, b) => a.n - b.n)) {
    const spell = { row, first: firstDay(row.start), last: row.end === null ? null : lastDay(row.end) };
    const own = spells.get(row.segment);
    if (own) own.push(spell);
    else spells.set(row.segment, [spell]);
  }
  return spells;
}

/**
 * The status of a segment at the end of a day: the last row that has begun and not ended; before the first row,
 * the first row's; between rows, the row before. A segment without rows counts as operational.
 */
export function statusAt(statuses: readonly SegmentStatusRow[], segment: string, asOf: string): StatusAt {
  const own = known(statuses, "", () => spellsOf(statuses)).get(segment) ?? [];
  const running = own.findLast(({ first, last }) => first <= asOf && (last === null || last >= asOf));
  const row = (running ?? own.findLast(({ first }) => first <= asOf) ?? own[0])?.row ?? null;
  return { status: row?.status ?? "operational", row };
}
