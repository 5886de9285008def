import { type ScaleLinear, scaleLinear } from "d3-scale";
import { dayNumber } from "@/lib/time/day";
import type { Label } from "../label-boxes";

export type PaintedLabel = Label & { color: string };
export type Scale = ScaleLinear<number, number>;

export const round = (value: number) => Math.round(value * 100) / 100;

type Given = { from: string; to: string; asOf: string; left: number; width: number; endWidth: number };

/**
 * Time from left to right over the whole period, so that a later date adds to the picture and moves nothing;
 * it is pressed together only where the labels at the line's end would not fit any more.
 */
export function timeScale({ from, to, asOf, left, width, endWidth }: Given): Scale {
  const [first, last] = [dayNumber(from), Math.max(dayNumber(to), dayNumber(from) + 1)];
  const share = Math.max(0, (dayNumber(asOf) - first) / (last - first));
  const free = width - endWidth - left;
  const right = share > 0 ? Math.min(width - left - 8, free / share) : width - left - 8;
  return scaleLinear([first, last], [left, left + right]);
}

export type YearTick = { x: number; y: number; label: Label };

/** The years along the foot, at their first day. */
export function yearTicks(x: Scale, from: string, to: string, y: number, most: number): YearTick[] {
  const ticks: YearTick[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const day = `${year}-01-01` < from ? from : `${year}-01-01`;
    const place = round(x(dayNumber(day)));
    const previous = ticks.at(-1);
    if (place + 28 > most || (previous && place - previous.x < 36)) continue;
    ticks.push({
      x: place,
      y: round(y),
      label: {
        x: place,
        y: round(y + 13),
        anchor: "start",
        size: 11,
        weight: 400,
        text: String(year),
      },
    });
  }
  return ticks;
}

/** Pushes places on a line apart to a least distance, within limits, and keeps their order. */
export function apart(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((p, q) => p.place - q.place);
  let least = low;
  for (const item of order) {
    item.place = Math.max(item.place, least);
    least = item.place + gap;
  }
  let most = high;
  for (const item of [...order].reverse()) {
    item.place = Math.min(item.place, most);
    most = item.place - gap;
  }
  const result = [...places];
  for (const { place, index } of order) result[index] = round(place);
  return result;
}
