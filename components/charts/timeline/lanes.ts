import { tonePaint } from "@/lib/look/paints";
import type { EventRow } from "@/lib/tables/events";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay, isApproximate, lastDay, precisionOf } from "@/lib/time/edtf";
import { typeInWords } from "../event-card";
import type { Label } from "../label-boxes";
import { type Axis, xOf } from "./scale";

/** An event on its day: a point, with a line where it lasted, or a bar where only a month or year is known. */
export type Point = {
  key: string;
  x: number;
  y: number;
  /** Length of the bar or of the line, 0 for one day. */
  width: number;
  shape: "circle" | "diamond" | "bar";
  color: string;
  hollow: boolean;
  faded: boolean;
};
export type Lane = { y: number; label: Label };

const step = 22;
const round = (value: number) => Math.round(value * 100) / 100;

/** Events by type, the commonest type first; those of one day or nearly stand a little apart. */
export function eventLanes(
  events: readonly EventRow[],
  axis: Axis,
  top: number,
  counts: (event: EventRow) => boolean,
): { lanes: Lane[]; points: Point[]; bottom: number } {
  const ofType = (type: string) =>
    events
      .filter((event) => event.type === type)
      .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const types = [...new Set(events.map(({ type }) => type))].sort(
    (a, b) => ofType(b).length - ofType(a).length || (a < b ? -1 : 1),
  );
  const middle = (row: number) => top + (row + 0.5) * step;
  const lanes = types.map((type, row): Lane => {
    const text = `${typeInWords(type)} ${ofType(type).length}`;
    return {
      y: middle(row),
      label: { x: axis.left - 12, y: middle(row) + 4, anchor: "end", size: 11, weight: 400, text },
    };
  });
  const points = types.flatMap((type, row) => {
    let [previous, side] = [Number.NEGATIVE_INFINITY, 0];
    return ofType(type).map((event): Point => {
      const isDay = precisionOf(event.date) === "day";
      const end = lastDay(event.end_date ?? event.date);
      const clipped = end > axis.last ? axis.last : end;
      const left = xOf(axis, firstDay(event.date));
      const right = xOf(axis, dateOf(dayNumber(clipped) + 1));
      side = left - previous < 6 ? (side + 1) % 3 : 0;
      previous = left;
      const dodge = [0, -5, 5][side] ?? 0;
      return {
        key: `event:${event.id}`,
        x: left,
        y: middle(row) + dodge,
        width: isDay && !event.end_date ? 0 : round(right - left),
        shape: isDay ? (event.goldstein < 0 ? "diamond" : "circle") : "bar",
        color: tonePaint(event.goldstein),
        hollow: isApproximate(event.date),
        faded: !counts(event),
      };
    });
  });
  return { lanes, points, bottom: top + types.length * step };
}
