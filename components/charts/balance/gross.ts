import { scaleLinear } from "d3-scale";
import { decimal, signed } from "@/lib/words/numbers";
import type { Label } from "../label-boxes";
import { stepPaths } from "./paths";
import { apart, type PaintedLabel, round, type Scale, type YearTick, yearTicks } from "./scales";
import type { SeriesPoint } from "./series";

export type Gross = {
  a: string;
  b: string;
  promisedA: string;
  promisedB: string;
  net: string;
  zero: number;
  grid: readonly { y: number; label: Label }[];
  years: readonly YearTick[];
  labels: readonly PaintedLabel[];
};
type Given = {
  series: readonly SeriesPoint[];
  x: Scale;
  from: string;
  to: string;
  left: number;
  end: number;
  top: number;
  height: number;
  width: number;
  names: { a: string; b: string };
  inks: { a: string; b: string };
};

/** The texts at the end of the gross drawing, from the top. */
export function grossTexts(now: SeriesPoint, names: { a: string; b: string }) {
  return {
    promisedA: now.promisedA > 0 ? `promised ${signed(now.promisedA)}` : "",
    a: `${names.a} gave ${decimal(now.givenA)}`,
    net: `net ${signed(now.net)}`,
    b: `${names.b} gave ${decimal(now.givenB)}`,
    promisedB: now.promisedB > 0 ? `promised ${signed(now.promisedB)}` : "",
  };
}

/** What each side gave, mirrored around zero, with what it had promised as an outline and the net across. */
export function gross(given: Given): Gross {
  const { series, x, from, to, left, end, top, height, width, names, inks } = given;
  const now = series.at(-1) as SeriesPoint;
  const upper = Math.max(1, ...series.map((point) => point.givenA + point.promisedA));
  const lower = Math.max(1, ...series.map((point) => point.givenB + point.promisedB));
  const y = scaleLinear([-lower, upper], [top + height - 26, top + 34]);
  const paths = stepPaths(series, x);
  const texts = grossTexts(now, names);
  const wanted = [
    { text: texts.promisedA, value: now.givenA + now.promisedA, color: inks.a, weight: 400 as const },
    { text: texts.a, value: now.givenA, color: inks.a, weight: 600 as const },
    { text: texts.net, value: now.net, color: "ink", weight: 600 as const },
    { text: texts.b, value: -now.givenB, color: inks.b, weight: 600 as const },
    { text: texts.promisedB, value: -now.givenB - now.promisedB, color: inks.b, weight: 400 as const },
  ].filter(({ text }) => text !== "");
  // From the top in this order, also where two values coincide.
  const places = apart(
    wanted.map(({ value }, index) => y(value) + 4 + index * 0.01),
    15,
    top + 34,
    top + height - 20,
  );
  const label = (text: string, lx: number, ly: number, size: number, weight: 400 | 600): Label => ({
    x: round(lx),
    y: round(ly),
    anchor: "start",
    size,
    weight,
    text,
  });
  return {
    a: paths.band(
      () => y(0),
      (point) => y(point.givenA),
    ),
    b: paths.band(
      () => y(0),
      (point) => y(-point.givenB),
    ),
    promisedA: paths.line((point) => y(point.givenA + point.promisedA)),
    promisedB: paths.line((point) => y(-point.givenB - point.promisedB)),
    net: paths.line((point) => y(point.net)),
    zero: round(y(0)),
    grid: y
      .ticks(6)
      .filter(Number.isInteger)
      .map((tick) => ({
        y: round(y(tick)),
        label: { ...label(String(Math.abs(tick)), left - 6, y(tick) + 4, 11, 400), anchor: "end" },
      })),
    years: yearTicks(x, from, to, top + height - 17, width),
    labels: [
      { ...label("Gross", 0, top + 12, 14, 600), color: "ink" },
      { ...label("points given; dashed: promised and not delivered", 46, top + 12, 14, 400), color: "muted" },
      ...wanted.map(({ text, color, weight }, index) => ({
        ...label(text, end + 10, places[index] ?? 0, 12, weight),
        color,
      })),
    ],
  };
}
