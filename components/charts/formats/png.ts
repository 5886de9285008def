import { bitmapScale, bitmapWidth, pictureTheme, preview } from "@/lib/options/picture";
import { bitmapOf } from "../standalone/bitmap-of";
import { chartPreview } from "../standalone/chart-preview";
import { compositionOf } from "../standalone/composition-of";
import { pictureOf } from "../standalone/picture-of";
import { previewWidth } from "../standalone/preview";
import type { ChartFormat } from "./chart-format";

/** The picture as a bitmap. */
export const png: ChartFormat = {
  extension: "png",
  mediaType: "image/png",
  title: "PNG",
  forWhom: "for articles, slides and messages",
  attachment: false,
  options: { width: bitmapWidth, scale: bitmapScale, theme: pictureTheme, preview },
  async *write(publication) {
    const { values, chart } = publication;
    if (values.preview) {
      yield await bitmapOf(chartPreview(publication), previewWidth);
      return;
    }
    const asked = { width: values.width as number | null, scale: values.scale as number | null };
    const { composed, width } = compositionOf(asked, chart.widths.page);
    yield await bitmapOf(pictureOf(publication, composed), width);
  },
};
