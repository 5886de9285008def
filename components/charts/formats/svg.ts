import type { Theme } from "@/lib/look/tokens";
import { pictureTheme, pictureWidth } from "@/lib/options/picture";
import { draw } from "../draw";
import { standalone } from "../standalone";
import type { ChartFormat } from "./chart-format";

/** The picture as a drawing that stands alone. */
export const svg: ChartFormat = {
  extension: "svg",
  mediaType: "image/svg+xml; charset=utf-8",
  title: "Picture",
  forWhom: "SVG, stands alone",
  attachment: false,
  options: { width: pictureWidth, theme: pictureTheme },
  async *write({ dossier, chart, values, page }) {
    const { renderToStaticMarkup } = await import("react-dom/server");
    const width = (values.width as number | null) ?? chart.widths.page;
    const { model } = draw(chart, dossier, values, width);
    yield standalone({
      chart,
      dossier,
      model,
      theme: values.theme as Theme,
      page,
      render: renderToStaticMarkup,
    });
  },
};
