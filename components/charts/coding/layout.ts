import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Token } from "@/lib/look/tokens";
import type { CodingPoint } from "@/lib/measures/codings";
import { type Axis, endOf, xOf } from "../timeline/scale";

export const round = (value: number) => Math.round(value * 100) / 100;

export type Line = {
  coding: "hand" | "machine";
  color: Token;
  width: number;
  dash: string | undefined;
  path: string;
  end: { x: number; y: number; tone: number } | null;
};
export type Bar = { key: string; x: number; y: number; width: number; height: number; color: Token };

/** By hand in ink, by machine in another hue and broken, so that neither rests on colour alone. */
export const looks = {
  hand: { color: "ink", width: 2.4, dash: undefined },
  machine: { color: "plum-ink", width: 2, dash: "6 3" },
} as const satisfies Record<Line["coding"], object>;

type Placed = { axis: Axis; top: number; bottom: number };

/** Both tones over time, each at the ends of its months, and how far the machine's may be off. */
export function tonesOver(points: readonly CodingPoint[], { axis, top, bottom }: Placed) {
  const values = points.flatMap(({ hand, machine, bound }) => [
    ...(hand === null ? [] : [hand]),
    ...(machine === null ? [] : [machine - bound, machine + bound]),
  ]);
  const [low, high] = [Math.min(-1, ...values), Math.max(1, ...values)];
  const room = 0.06 * (high - low);
  const y = scaleLinear([Math.max(-10, low - room), Math.min(10, high + room)], [bottom, top]).clamp(true);
  const x = ({ day }: CodingPoint) => endOf(axis, day);
  const lineOf = (coding: Line["coding"]): Line => {
    const known = points.filter((point) => point[coding] !== null);
    const last = known.at(-1);
    const path = line<CodingPoint>(x, (point) => round(y(point[coding] ?? 0)))
      .defined((point) => point[coding] !== null)
      .digits(2);
    return {
      ...{ coding, ...looks[coding], path: path(points) ?? "" },
      end: last ? { x: x(last), y: round(y(last[coding] ?? 0)), tone: last[coding] ?? 0 } : null,
    };
  };
  const band = area<CodingPoint>()
    .x(x)
    .y0(({ machine, bound }) => round(y((machine ?? 0) - bound)))
    .y1(({ machine, bound }) => round(y((machine ?? 0) + bound)))
    .defined(({ machine }) => machine !== null)
    .digits(2);
  // Narrower than the line, it could not be seen.
  const widest = Math.max(
    0,
    ...points.map(({ machine, bound }) => Math.abs(y((machine ?? 0) + bound) - y(machine ?? 0))),
  );
  return { y, lines: [lineOf("machine"), lineOf("hand")], band: widest >= 1 ? (band(points) ?? "") : "" };
}

/** Events of each month as bars that stand on a line. */
export function barsOf(
  points: readonly CodingPoint[],
  coding: Line["coding"],
  { axis, top, bottom }: Placed,
) {
  const of = (point: CodingPoint) => (coding === "hand" ? point.handEvents : point.machineEvents);
  const most = Math.max(0, ...points.map(of));
  const bars = points.flatMap((point): Bar[] => {
    if (of(point) === 0) return [];
    const [from, to] = stretchOf(axis, point);
    const height = round(Math.max(1, ((bottom - top) * of(point)) / most));
    return [
      {
        ...{ key: `${coding} ${point.month}`, x: round(from + 0.5), y: round(bottom - height) },
        ...{ width: round(Math.max(0.8, to - from - 1)), height, color: looks[coding].color },
      },
    ];
  });
  return { bars, most };
}

/** Where a month lies on the axis, as far as it is over. */
export const stretchOf = (axis: Axis, { month, day }: CodingPoint): readonly [number, number] => [
  xOf(axis, `${month}-01` < axis.first ? axis.first : `${month}-01`),
  endOf(axis, day),
];
