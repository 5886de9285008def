import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { dashboardPath } from "@/lib/publish/links";
import type { AnyChart } from "../charts/charts";
import { draw } from "../charts/draw";
import { networkChart } from "../charts/network/chart";
import type { PagePreview, Previewed } from "./page-preview";

const chart = networkChart as AnyChart;

function of(dossier: Dossier, place: string, values: Readonly<Record<string, unknown>>): PagePreview | null {
  if (place !== "dashboard") return null;
  const { model } = draw(chart, dossier, values, 328);
  const drawing = model.empty
    ? { picture: null, width: 1, height: 1 }
    : { picture: <chart.Figure model={model} />, width: model.width, height: model.height };
  return {
    title: dossier.settings.title,
    sub: model.empty ?? wordsOf(dossier).say("section.sentence", { text: model.title }),
    source: model.source,
    page: dashboardPath(dossier.address),
    drawing,
  };
}

/** A dossier's dashboard by its network, in the view of its address. */
export const dossierPreview: Previewed = { options: chart.options, of };
