import { inLanguage } from "@/lib/dossier/in-language";
import type { Theme } from "@/lib/look/tokens";
import { draw } from "../draw";
import type { ChartPublication } from "../formats/chart-format";
import { spokenWords } from "../spoken-words";
import { addressOf } from "./address-of";
import { footText } from "./foot-text";
import { type Drawing, previewOf } from "./preview";
import type { Shape } from "./shape";
import { shapesOf } from "./shapes-of";

/** Widths in px at which a chart is composed beside its words and beneath them: both the phone's. */
const [narrow, broad] = [328, 540];

/** The preview of a chart's address: the view that it names, with its finding. */
export function chartPreview(publication: ChartPublication): {
  shapes: Shape[];
  width: number;
  height: number;
} {
  const { chart, dossier, values } = publication;
  const { language } = spokenWords(dossier, values);
  const { model } = draw(chart, dossier, values, narrow);
  const composed = (width: number): Drawing => {
    const { model: made } = draw(chart, dossier, values, width);
    return { picture: <chart.Figure model={made} />, width: made.width, height: made.height };
  };
  const { drawing, ...size } = previewOf({
    eyebrow: inLanguage(dossier, language).settings.title,
    title: model.title,
    sub: model.empty ?? model.sub,
    foot: footText({ dossier, options: chart.options, values, model }),
    address: addressOf(publication).replace(/^https?:\/\//, ""),
    language,
    beside: model.empty ? { picture: null, width: 1, height: 1 } : composed(narrow),
    ...(model.empty ? {} : { beneath: composed(broad) }),
  });
  return { shapes: shapesOf(drawing, values.theme as Theme, language), ...size };
}
