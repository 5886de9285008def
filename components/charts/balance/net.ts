import { tickStep } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import type { Label } from "../label-boxes";
import { type Landmark, landmarks } from "./landmarks";
import { stepPaths } from "./paths";
import { type PaintedLabel, round, type Scale, type YearTick, yearTicks } from "./scales";
import type { SeriesPoint } from "./series";
import { type DatedStep, type StepMark, stepMarks } from "./steps";

export type Net = {
  /** Fills above zero (B ahead) and below (A ahead), the line, and the range over the weightings. */
  above: string;
  below: string;
  line: string;
  envelope: string;
  zero: number;
  grid: readonly { y: number; label: Label }[];
  years: readonly YearTick[];
  labels: readonly PaintedLabel[];
  landmarks: readonly Landmark[];
  end: { x: number; y: number; color: string };
  steps: readonly StepMark[];
};
type Given = {
  dossier: Dossier;
  series: readonly SeriesPoint[];
  steps: readonly DatedStep[];
  x: Scale;
  from: string;
  to: string;
  left: number;
  end: number;
  top: number;
  height: number;
  width: number;
  page: boolean;
  ways: { a: string; b: string };
  inks: { a: string; b: string };
};

/** The texts at the end of the net line. */
export const endTexts = ({ say, signed }: Words, { net, low, high }: SeriesPoint, page: boolean) => ({
  net: signed(net),
  range:
    signed(low) === signed(high)
      ? ""
      : say(page ? "balance.range_page" : "balance.range", { low: signed(low), high: signed(high) }),
});

const tickText = (tick: number) => (tick === 0 ? "0" : tick > 0 ? `+${tick}` : `−${-tick}`);

/** A range that ends just short of a tick reaches to it, so that the axis shows it. */
function toTicks(low: number, high: number): [number, number] {
  const step = tickStep(low, Math.max(high, low + 1), 4);
  const reach = (value: number) => {
    const next = Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
    return Math.abs(next - value) < 0.3 * step ? next : value;
  };
  return [reach(low), reach(high)];
}

/** The net balance as steps around zero: who is ahead, the range over weightings, the biggest steps named. */
export function net(given: Given): Net {
  const { dossier, series, steps, x, from, to, left, end, top, height, width, page, ways, inks } = given;
  const now = series.at(-1) as SeriesPoint;
  const [lowest, highest] = toTicks(
    Math.min(0, ...series.map(({ low }) => low)),
    Math.max(0, ...series.map(({ high }) => high)),
  );
  const extent = Math.max(1, highest - lowest);
  // Head and foot hold the sentences of direction, on a page also the names of steps.
  const [plotTop, plotBottom] = [top + (page ? 62 : 28), top + height - (page ? 62 : 40)];
  const y = scaleLinear(
    // Where the line ends there is room for its label, also when the drawing is all on the other side.
    [
      Math.min(lowest, -extent * (now.net < 0 ? 0.25 : 0.08)),
      Math.max(highest, extent * (now.net < 0 ? 0.08 : 0.25)),
    ],
    [plotBottom, plotTop],
  );
  const [head, foot] = [top + 12, top + height - 24];
  const paths = stepPaths(series, x);
  const zero = round(y(0));
  const label = (
    text: string,
    lx: number,
    ly: number,
    size: number,
    weight: 400 | 600,
    color: string,
  ): PaintedLabel => ({ x: round(lx), y: round(ly), anchor: "start", size, weight, text, color });
  const texts = endTexts(wordsOf(dossier), now, page);
  const color = now.net > 0 ? inks.b : now.net < 0 ? inks.a : "ink";
  // Both lines of the label keep clear of the zero line, on the side of who is ahead.
  const endY =
    now.net < 0
      ? Math.min(Math.max(y(now.net) + 2, zero + 18), plotBottom - 14)
      : Math.max(Math.min(y(now.net) + 2, zero - 23), plotTop + 10);
  const labels = [
    label(ways.b, left + 4, head, 12, 600, inks.b),
    label(ways.a, left + 4, foot, 12, 600, inks.a),
    label(texts.net, end + 10, endY, 15, 600, color),
    label(texts.range, end + 10, endY + 15, page ? 12 : 11, 400, "muted"),
  ].filter(({ text }) => text !== "");
  const years = yearTicks(x, from, to, top + height - 17, width);
  return {
    above: paths.band(
      () => zero,
      (point) => Math.min(zero, y(point.net)),
    ),
    below: paths.band(
      () => zero,
      (point) => Math.max(zero, y(point.net)),
    ),
    line: paths.line((point) => y(point.net)),
    envelope: paths.band(
      (point) => y(point.low),
      (point) => y(point.high),
    ),
    zero,
    grid: y
      .ticks(page ? 5 : 4)
      .filter(Number.isInteger)
      .map((tick) => ({
        y: round(y(tick)),
        label: {
          ...label(tickText(tick), left - 6, y(tick) + 4, 11, 400, "muted"),
          anchor: "end",
        },
      })),
    years,
    labels,
    landmarks: page
      ? landmarks({
          dossier,
          series,
          steps,
          x,
          y,
          top,
          bottom: top + height - 34,
          width,
          taken: labels,
          most: 5,
        })
      : [],
    end: { x: round(end), y: round(y(now.net)), color },
    steps: stepMarks(steps, x, y).filter(({ x: place }) => place >= left - 0.01),
  };
}

/** Room that texts need beyond the end of the line. */
export const endRoom = (texts: readonly { text: string; size: number; weight: 400 | 600 }[]) =>
  Math.max(0, ...texts.map(({ text, size, weight }) => textWidth(text, size, weight))) + 12;
