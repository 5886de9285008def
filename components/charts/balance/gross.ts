import { scaleLinear } from "d3-scale";
import type { Words } from "@/lib/words/words";
import type { Label } from "../label-boxes";
import { stepPaths } from "./paths";
import { apart, type PaintedLabel, round, type Scale, type YearTick, yearTicks } from "./scales";
import type { SeriesPoint } from "./series";
import { headingAt } from "./side-words";

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
  words: Words;
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
export function grossTexts(
  { say, signed, decimal }: Words,
  now: SeriesPoint,
  names: { a: string; b: string },
) {
  const promised = (points: number) =>
    points > 0 ? say("balance.end_promised", { points: signed(points) }) : "";
  const gave = (name: string, points: number) => say("balance.end_gave", { name, points: decimal(points) });
  return {
    promisedA: promised(now.promisedA),
    a: gave(names.a, now.givenA),
    net: say("balance.end_net", { points: signed(now.net) }),
    b: gave(names.b, now.givenB),
    promisedB: promised(now.promisedB),
  };
}

/** What each side gave, mirrored around zero, with what it had promised as an outline and the net across. */
export function gross(given: Given): Gross {
  const { words, series, x, from, to, left, end, top, height, width, names, inks } = given;
  const now = series.at(-1) as SeriesPoint;
  const upper = Math.max(1, ...series.map((point) => point.givenA + point.promisedA));
  const lower = Math.max(1, ...series.map((point) => point.givenB + point.promisedB));
  const y = scaleLinear([-lower, upper], [top + height - 26, top + 34]);
  const paths = stepPaths(series, x);
  const texts = grossTexts(words, now, names);
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
      ...headingAt(top + 12, words.say("balance.head_gross"), [words.say("balance.head_gross_says")], width),
      ...wanted.map(({ text, color, weight }, index) => ({
        ...label(text, end + 10, places[index] ?? 0, 12, weight),
        color,
      })),
    ],
  };
}
