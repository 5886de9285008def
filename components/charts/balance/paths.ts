import { area, curveStepAfter, line } from "d3-shape";
import { dayNumber } from "@/lib/time/day";
import { round, type Scale } from "./scales";
import type { SeriesPoint } from "./series";

/** Draws the series as steps: a value holds from its day to the next. */
export function stepPaths(series: readonly SeriesPoint[], x: Scale) {
  const at = ({ day }: SeriesPoint) => round(x(dayNumber(day)));
  return {
    line: (value: (point: SeriesPoint) => number) =>
      line<SeriesPoint>()
        .curve(curveStepAfter)
        .x(at)
        .y((point) => round(value(point)))
        .digits(2)(series) ?? "",
    band: (one: (point: SeriesPoint) => number, other: (point: SeriesPoint) => number) =>
      area<SeriesPoint>()
        .curve(curveStepAfter)
        .x(at)
        .y0((point) => round(one(point)))
        .y1((point) => round(other(point)))
        .digits(2)(series) ?? "",
  };
}
