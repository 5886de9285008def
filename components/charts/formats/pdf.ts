import { pictureTheme, pictureWidth } from "@/lib/options/picture";
import { pageOf } from "../standalone/page-of";
import { pictureOf } from "../standalone/picture-of";
import type { ChartFormat } from "./chart-format";

/** The picture as a page for print. */
export const pdf: ChartFormat = {
  extension: "pdf",
  mediaType: "application/pdf",
  title: "PDF",
  forWhom: "for print, all vectors",
  attachment: false,
  options: { width: pictureWidth, theme: pictureTheme },
  *write(publication) {
    yield pageOf(pictureOf(publication, publication.values.width as number | null));
  },
};
