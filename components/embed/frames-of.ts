import type { Dossier } from "@/lib/dossier/dossier";
import type { AnyChart } from "../charts/charts";
import { draw } from "../charts/draw";
import { spokenWords } from "../charts/spoken-words";
import { drawingOf } from "./document";
import type { Frame, Frames } from "./frame";
import { sourceText } from "./layout";

type Given = {
  chart: AnyChart;
  dossier: Dossier;
  values: Record<string, unknown> & { as_of: string };
  width: number;
  /** How many dates, the one asked for first; fewer than 0 go back. */
  steps: number;
};

/** A chart at a date and at the dates after it (or before) at which its picture changes. */
export function framesOf({ chart, dossier, values, width, steps }: Given): Frames {
  const days = chart.days(dossier, values);
  const others =
    steps > 0
      ? days.filter((day) => day > values.as_of).slice(0, steps - 1)
      : days.filter((day) => day < values.as_of).slice(steps + 1 || days.length);
  const words = spokenWords(dossier, values);
  const frame = (day: string): Frame => {
    const { model } = draw(chart, dossier, { ...values, as_of: day }, width);
    return {
      day,
      date: words.date(day),
      title: model.title,
      sub: model.sub,
      note: model.empty === null ? (chart.note?.(model, words) ?? "") : "",
      source: sourceText(model, dossier.settings.license.name, words),
      svg: model.empty === null ? drawingOf({ chart }, model).svg : null,
      empty: model.empty,
    };
  };
  return { days, frames: [values.as_of, ...others].map(frame) };
}
