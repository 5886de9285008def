import type { Piece } from "@/lib/measures/route";
import type { Status } from "@/lib/measures/segment-status";

/** Adjoining segments of one status and mode. */
export type Run = {
  status: Status;
  pieces: readonly Piece[];
  km: number;
  longest: Piece;
  ends: readonly [string, string];
};

/** The runs among segments that are not operational, the longest first. */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const left = new Set(pieces.filter(({ status }) => status !== "operational"));
  const runs: Run[] = [];
  for (const first of [...left]) {
    if (!left.delete(first)) continue;
    const run = [first];
    for (const { segment, status } of run)
      for (const next of left) {
        const { from, to, mode } = next.segment;
        const touches = [from, to].some((stop) => stop === segment.from || stop === segment.to);
        if (next.status !== status || mode !== segment.mode || !touches) continue;
        left.delete(next);
        run.push(next);
      }
    const stops = run.flatMap(({ segment }) => [segment.from, segment.to]);
    const [a, b] = stops.filter((stop) => stops.indexOf(stop) === stops.lastIndexOf(stop));
    runs.push({
      status: first.status,
      pieces: run,
      km: run.reduce((sum, { segment }) => sum + segment.length_km, 0),
      longest: run.reduce((long, next) => (next.segment.length_km > long.segment.length_km ? next : long)),
      ends: [a ?? first.segment.from, b ?? first.segment.to],
    });
  }
  return runs.sort((a, b) => b.km - a.km);
}
