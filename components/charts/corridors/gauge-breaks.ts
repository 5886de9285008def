import type { SegmentRow } from "@/lib/tables/segments";

/** A stretch with two gauges: the stop where one of them ends for good, and the other end. */
export type BreakPlace = {
  at: string;
  other: string;
  gauges: readonly number[];
  countries: readonly string[];
};

/** One place for every stretch of dual-gauge track: where the widest gauge alone goes on. */
export function breakPlaces(segments: readonly SegmentRow[]): BreakPlace[] {
  const dual = segments.filter(({ gauges_mm }) => gauges_mm.length > 1);
  const left = new Set(dual);
  const places: BreakPlace[] = [];
  for (const first of dual) {
    if (!left.delete(first)) continue;
    const run = [first];
    for (const member of run)
      for (const next of left)
        if ([next.from, next.to].some((stop) => stop === member.from || stop === member.to)) {
          left.delete(next);
          run.push(next);
        }
    const stops = run.flatMap(({ from, to }) => [from, to]);
    const ends = stops.filter((stop) => stops.indexOf(stop) === stops.lastIndexOf(stop));
    const widest = Math.max(...run.flatMap(({ gauges_mm }) => gauges_mm));
    const goesOn = (stop: string) =>
      segments.some(
        ({ from, to, gauges_mm }) =>
          (from === stop || to === stop) && gauges_mm.length === 1 && gauges_mm[0] === widest,
      );
    const at = ends.find(goesOn) ?? ends[0] ?? first.from;
    const other = ends.find((stop) => stop !== at) ?? first.to;
    places.push({ at, other, gauges: first.gauges_mm, countries: run.flatMap(({ countries }) => countries) });
  }
  return places;
}
