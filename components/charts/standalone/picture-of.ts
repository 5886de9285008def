import type { Theme } from "@/lib/look/tokens";
import type { Language } from "@/lib/words/language";
import type { ChartModel } from "../chart";
import { draw } from "../draw";
import type { ChartPublication } from "../formats/chart-format";
import { spokenWords } from "../spoken-words";
import { addressOf } from "./address-of";
import { footText } from "./foot-text";
import type { Shape } from "./shape";
import { shapesOf } from "./shapes-of";
import { margin, sheetOf } from "./sheet";

/** A chart as a picture, ready to be written or painted; sizes in px of its composition. */
export type Picture = {
  model: ChartModel;
  shapes: readonly Shape[];
  width: number;
  height: number;
  /** The full address of its page in its release. */
  address: string;
  language: Language;
};

/** Composes a chart at a width in px, frame included; null for the width of its page. */
export function pictureOf(publication: ChartPublication, width: number | null): Picture {
  const { chart, dossier, values } = publication;
  const { model } = draw(chart, dossier, values, width === null ? chart.widths.page : width - 2 * margin);
  const address = addressOf(publication);
  const { language } = spokenWords(dossier, values);
  const foot = footText({ dossier, options: chart.options, values, model });
  const { drawing, ...size } = sheetOf({ chart, model, foot, address, language });
  return { model, shapes: shapesOf(drawing, values.theme as Theme, language), ...size, address, language };
}
