import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { Token } from "@/lib/look/tokens";
import type { CourseDay } from "@/lib/measures/course";
import { textWidth } from "@/lib/words/text-width";
import type { Label } from "../label-boxes";
import { sizeFitting } from "../size-fitting";
import { type Axis, round, xOf } from "./scale";
import type { Laid } from "./subject";

export type PlotLine = {
  color: Token;
  width: number;
  path: string;
  end: { x: number; y: number };
  label: Label;
};
export type Plot = {
  heading: readonly (Label & { color: Token })[];
  zero: number;
  grid: readonly { y: number; label: Label }[];
  top: number;
  bottom: number;
  lines: readonly PlotLine[];
};
type Given = {
  axis: Axis;
  width: number;
  top: number;
  height: number;
  heading: readonly [string, string];
  value: (day: CourseDay) => number | null;
  /** What stands at the end of a line. */
  end: (laid: Laid, value: number) => string;
};

/** Least distance in px between texts one above the other, and of a text from the zero line. */
const [apart, clear] = [15, 10];

/** Texts at line ends: clear of the zero line, and pushed apart where they would meet, each on its side of the others. */
function endLabels(
  ends: readonly { x: number; y: number; text: string }[],
  { top, bottom, zero }: { top: number; bottom: number; zero: number },
): Label[] {
  const order = ends
    .map((end, place) => ({ ...end, place }))
    .map((end) => (Math.abs(end.y - zero) < clear ? { ...end, y: zero - clear } : end))
    .sort((p, q) => p.y - q.y);
  for (const [at, one] of order.entries())
    for (const before of order.slice(0, at))
      if (Math.abs(one.x - before.x) < 120) one.y = Math.max(one.y, before.y + apart);
  const over = Math.max(0, ...order.map(({ y }) => y - bottom));
  return [...order]
    .sort((p, q) => p.place - q.place)
    .map(({ x, y, text }) => ({
      x: round(x + 8),
      y: round(Math.max(top + 9, y + 4 - over)),
      anchor: "start",
      size: 12,
      weight: 600,
      text,
    }));
}

/** One quantity of every dossier over the same months, as steps: a value holds until the next day of change. */
export function plot(laid: readonly Laid[], { axis, width, top, height, heading, value, end }: Given): Plot {
  const known = laid.map(({ course }) =>
    course.days.flatMap((day) => {
      const at = value(day);
      return at === null ? [] : [{ months: day.months, at }];
    }),
  );
  const values = known.flat().map(({ at }) => at);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const extent = Math.max(1, high - low);
  const [plotTop, bottom] = [top + 30, top + height - 8];
  const y = scaleLinear([low - (low < 0 ? 0.06 : 0.03) * extent, high + 0.06 * extent], [bottom, plotTop]);
  const drawn = laid.flatMap((one, place) => {
    const points = known[place] ?? [];
    const last = points.at(-1);
    return last ? [{ one, points, last }] : [];
  });
  const ends = drawn.map(({ one, last }) => ({
    x: xOf(axis, last.months),
    y: y(last.at),
    text: end(one, last.at),
  }));
  const labels = endLabels(ends, { top: plotTop, bottom, zero: y(0) });
  const path = line<{ months: number; at: number }>()
    .curve(curveStepAfter)
    .x(({ months }) => xOf(axis, months))
    .y(({ at }) => round(y(at)))
    .digits(2);
  const text = (x: number, words: string, weight: 400 | 600, color: Token): Label & { color: Token } => ({
    x,
    y: top + 12,
    anchor: "start",
    size: weight === 600 ? 14 : sizeFitting(words, { size: 12, weight, room: width - x, least: 9 }),
    weight,
    text: words,
    color,
  });
  const [title, unit] = heading;
  return {
    heading: [text(0, title, 600, "ink"), text(round(textWidth(title, 14, 600) + 8), unit, 400, "muted")],
    zero: round(y(0)),
    grid: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((tick) => ({
        y: round(y(tick)),
        label: {
          x: axis.left - 6,
          y: round(y(tick) + 4),
          anchor: "end",
          size: 11,
          weight: 400,
          text: tick === 0 ? "0" : tick > 0 ? `+${tick}` : `−${-tick}`,
        },
      })),
    top: plotTop,
    bottom,
    // One's own line lies above the others.
    lines: drawn
      .map(({ one, points }, place) => ({
        color: one.color,
        width: one.isOwn ? 2.4 : 1.8,
        path: path(points) ?? "",
        end: { x: ends[place]?.x ?? 0, y: round(ends[place]?.y ?? 0) },
        label: labels[place] as Label,
      }))
      .reverse(),
  };
}
