import type { EventMonth } from "@/lib/measures/event-months";
import type { EventRow } from "@/lib/tables/events";
import { lastDay } from "@/lib/time/edtf";
import { type Axis, endOf, xOf } from "./scale";

/** A stretch of a month's bar: events of one sign that count at the date shown, or those that do not. */
export type Piece = { y: number; height: number; tone: "up" | "down" | "even"; faded: boolean };
export type Bar = { key: string; x: number; width: number; pieces: readonly Piece[] };
export type Room = { zero: number; up: number; down: number };

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Months as bars around the zero line `zero`, cooperative up to `up` px above, conflictual to `down` px below,
 * both by the same unit; what does not count stands faded on top of what does. Events of score 0 lie on the line.
 */
export function monthBars(
  months: readonly EventMonth[],
  axis: Axis,
  { zero, up, down }: Room,
  counts: (event: EventRow) => boolean,
): Bar[] {
  const most = (of: (month: EventMonth) => readonly EventRow[]) =>
    Math.max(1, ...months.map((month) => of(month).length));
  const unit = Math.min(up / most((month) => month.cooperative), down / most((month) => month.conflictual));
  return months.map(({ month, cooperative, conflictual, neutral }): Bar => {
    const split = (events: readonly EventRow[]) => {
      const now = events.filter(counts).length;
      return [round(now * unit), round((events.length - now) * unit)] as const;
    };
    const [good, goodFaded] = split(cooperative);
    const [bad, badFaded] = split(conflictual);
    const left = xOf(axis, `${month}-01` < axis.first ? axis.first : `${month}-01`);
    const end = lastDay(month) > axis.last ? axis.last : lastDay(month);
    const width = endOf(axis, end) - left;
    const pieces: Piece[] = [
      { y: zero - good, height: good, tone: "up", faded: false },
      { y: round(zero - good - goodFaded), height: goodFaded, tone: "up", faded: true },
      { y: zero, height: bad, tone: "down", faded: false },
      { y: round(zero + bad), height: badFaded, tone: "down", faded: true },
      { y: zero - 2, height: neutral.length > 0 ? 4 : 0, tone: "even", faded: !neutral.some(counts) },
    ];
    return {
      key: `month:${month}`,
      x: round(left + Math.min(0.5, width / 8)),
      width: round(Math.max(0.5, width - Math.min(1, width / 4))),
      pieces: pieces.filter(({ height }) => height > 0),
    };
  });
}
