import type { SegmentRow } from "../tables/segments";
import type { StopRow } from "../tables/stops";

/** Where a segment runs: straight between its stops, [longitude, latitude] each. Null where a stop is missing. */
export function lineOf(
  stops: readonly StopRow[],
  { from, to }: Pick<SegmentRow, "from" | "to">,
): [number, number][] | null {
  const ends = [from, to].flatMap((id) => stops.find((stop) => stop.id === id) ?? []);
  return ends.length === 2 ? ends.map(({ longitude, latitude }) => [longitude, latitude]) : null;
}
