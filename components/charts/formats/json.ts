import { drawingWidth } from "@/lib/options/picture";
import { citation } from "@/lib/publish/citation";
import { aboutChart } from "../about-chart";
import { draw } from "../draw";
import type { ChartFormat } from "./chart-format";

/** The model behind a picture with the table that says the same, as the page itself draws them. */
export const json: ChartFormat = {
  extension: "json",
  mediaType: "application/json",
  title: "Model",
  forWhom: "JSON, as drawn",
  attachment: false,
  options: { width: drawingWidth },
  *write({ dossier, chart, values, page, query, origin }) {
    const { settings, release } = dossier;
    const head = {
      dossier: settings.id,
      chart: chart.id,
      page,
      query: query.toString(),
      release,
      license: settings.license,
      citation: citation(dossier, aboutChart(chart).name, page, {
        kind: "chart",
        query: query.toString(),
        origin,
      }),
    };
    const width = (values.width as number | null) ?? chart.widths.page;
    yield JSON.stringify({ ...head, ...draw(chart, dossier, values, width) });
  },
};
