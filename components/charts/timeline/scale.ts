import { dateOf, dayNumber } from "@/lib/time/day";

/** Where time lies on a timeline: whole days of a period between two edges, px. */
export type Axis = { first: string; last: string; left: number; right: number };

const round = (value: number) => Math.round(value * 100) / 100;
const span = ({ first, last }: Axis) => dayNumber(last) - dayNumber(first) + 1;

/** The px at which a day, by its number, begins; the day after the last one begins at the right edge. */
export const xOfDay = (axis: Axis, day: number): number =>
  round(axis.left + ((axis.right - axis.left) * (day - dayNumber(axis.first))) / span(axis));

/** The same of a date. */
export const xOf = (axis: Axis, date: string): number => xOfDay(axis, dayNumber(date));

/** The px at which a day ends: as of a date means the end of that day. */
export const endOf = (axis: Axis, date: string): number => xOfDay(axis, dayNumber(date) + 1);

/** The day whose end lies nearest to a px, within the period. */
export function dateAt(axis: Axis, x: number): string {
  const days = ((x - axis.left) / (axis.right - axis.left)) * span(axis);
  return dateOf(dayNumber(axis.first) + Math.min(span(axis), Math.max(1, Math.round(days))) - 1);
}
