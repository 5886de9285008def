import { leadIn } from "@/lib/measures/course";
import { textWidth } from "@/lib/words/text-width";
import type { Label } from "../label-boxes";
import type { Laid } from "./subject";

export const round = (value: number) => Math.round(value * 100) / 100;

export type Axis = { left: number; right: number; first: number; last: number };

/** The px of a month on the axis. */
export const xOf = ({ left, right, first, last }: Axis, month: number) =>
  round(left + ((right - left) * (month - first)) / (last - first));

/**
 * One axis for all: from the earliest month shown to the latest, pressed together so far that the text at the end of
 * each line fits.
 */
export function monthAxis(laid: readonly Laid[], ends: readonly string[], left: number, width: number): Axis {
  const months = laid.flatMap(({ course }) => course.days.map((day) => day.months));
  const [first, last] = [Math.max(-leadIn, Math.min(0, ...months)), Math.max(1, ...months)];
  const end = ({ course }: Laid) => ((course.days.at(-1)?.months ?? 0) - first) / (last - first);
  const room = laid.map((one, place) => {
    const share = end(one);
    const text = textWidth(ends[place] ?? "", 12, 600) + 12;
    return share > 0 ? (width - text - left) / share : width;
  });
  return { left, right: round(left + Math.min(width - left - 8, ...room)), first, last };
}

export type Tick = { x: number; label: Label };

/** Every third, sixth or twelfth month, as many as keep apart. */
export function monthTicks(axis: Axis, y: number): Tick[] {
  const perMonth = (axis.right - axis.left) / (axis.last - axis.first);
  const step = [3, 6, 12, 24, 60].find((months) => months * perMonth >= 40) ?? 120;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(axis.first / step) * step; month <= axis.last; month += step) {
    const x = xOf(axis, month);
    const text = month < 0 ? `−${-month}` : String(month);
    ticks.push({ x, label: { x, y, anchor: "middle", size: 11, weight: 400, text } });
  }
  return ticks;
}
