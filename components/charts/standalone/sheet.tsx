import type { ReactNode } from "react";
import type { Face } from "@/lib/letters/faces";
import { wrap, wrapEvenly } from "@/lib/letters/wrap";
import { paint } from "@/lib/look/tokens";
import type { Language } from "@/lib/words/language";
import type { ChartModel } from "../chart";
import type { AnyChart } from "../charts";
import { isNarrow } from "../narrow";
import { type Block, bottomOf, Lines } from "./lines";

export type Sheet = { drawing: ReactNode; width: number; height: number };

type Given = {
  chart: AnyChart;
  model: ChartModel;
  /** What stands under it: source, choices, terms. */
  foot: string;
  /** The full address of the page in its release. */
  address: string;
  language: Language;
};

/** White on each side of the drawing, px. */
export const margin = 16;

/** A chart as a picture that leaves the house: rule, finding, what is drawn, drawing, source, terms and address. */
export function sheetOf({ chart, model, foot, address, language }: Given): Sheet {
  const narrow = isNarrow(model.width);
  const width = model.width + 2 * margin;
  const set = (text: string, face: Face, size: number, step: number, y: number): Block => ({
    lines: (face === "serif-bold" ? wrapEvenly : wrap)(text, { face, size, language }, model.width),
    size,
    step,
    face,
    x: margin,
    y,
  });
  const title = narrow
    ? set(model.title, "serif-bold", 22, 27, 22)
    : set(model.title, "serif-bold", 26, 32, 24);
  const subTop = bottomOf(title) + 4;
  const sub = narrow ? set(model.sub, "sans", 13, 19, subTop) : set(model.sub, "sans", 14, 21, subTop);
  const top = bottomOf(sub) + 14;
  const line = Math.round(top + model.height + 14) + 0.5;
  const source = set(foot, "sans", narrow ? 11.5 : 12, 17, line + 8);
  const link = set(address, "sans", narrow ? 11 : 11.5, 16, bottomOf(source) + 1);
  const height = Math.ceil(bottomOf(link) + 12);
  const drawing = (
    <>
      <rect width={width} height={height} fill={paint("paper")} />
      <path d={`M${margin} 13H${width - margin}`} stroke={paint("ink")} strokeWidth={2} />
      <Lines block={title} color={paint("ink")} />
      <Lines block={sub} color={paint("muted")} />
      <g transform={`translate(${margin},${top})`}>
        {model.empty ? (
          <Lines block={{ ...set(model.empty, "sans", 15, 24, 24), x: 0 }} color={paint("ink")} />
        ) : (
          <chart.Figure model={model} />
        )}
      </g>
      <path d={`M${margin} ${line}H${width - margin}`} stroke={paint("rule-strong")} />
      <Lines block={source} color={paint("muted")} />
      <Lines block={link} color={paint("link")} />
    </>
  );
  return { drawing, width, height };
}
