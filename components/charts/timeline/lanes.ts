import { tonePaint } from "@/lib/look/paints";
import type { EventRow } from "@/lib/tables/events";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay, isApproximate, lastDay, precisionOf } from "@/lib/time/edtf";
import { kindWord } from "@/lib/words/kind-word";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
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

/** The events of a type with what stands before their lane. */
export type LaneEvents = { text: string; events: readonly EventRow[] };

/** Events by type, the commonest type first. */
export function eventsByType(words: Words, events: readonly EventRow[]): LaneEvents[] {
  const types = [...new Set(events.map(({ type }) => type))].map((type) => ({
    type,
    own: events
      .filter((event) => event.type === type)
      .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1)),
  }));
  return types
    .sort((a, b) => b.own.length - a.own.length || (a.type < b.type ? -1 : 1))
    .map(({ type, own }) => ({ text: `${kindWord(words, "event_type", type)} ${own.length}`, events: own }));
}

/** Room in px that the names of lanes take before the axis. */
export const lanesRoom = (lanes: readonly LaneEvents[]) =>
  Math.max(150, ...lanes.map(({ text }) => Math.ceil(textWidth(text, 11)) + 14));

/** A lane a type; events of one day or nearly stand a little apart. */
export function eventLanes(
  byType: readonly LaneEvents[],
  axis: Axis,
  top: number,
  counts: (event: EventRow) => boolean,
): { lanes: Lane[]; points: Point[]; bottom: number } {
  const middle = (row: number) => top + (row + 0.5) * step;
  const lanes = byType.map(
    ({ text }, row): Lane => ({
      y: middle(row),
      label: { x: axis.left - 12, y: middle(row) + 4, anchor: "end", size: 11, weight: 400, text },
    }),
  );
  const points = byType.flatMap(({ events }, row) => {
    let [previous, side] = [Number.NEGATIVE_INFINITY, 0];
    return events.map((event): Point => {
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
  return { lanes, points, bottom: top + byType.length * step };
}
