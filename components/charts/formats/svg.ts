import { lettering, pictureTheme, pictureWidth } from "@/lib/options/picture";
import { pictureOf } from "../standalone/picture-of";
import { type Lettering, writeSvg } from "../standalone/write-svg";
import type { ChartFormat } from "./chart-format";

/** The picture as a drawing that stands alone. */
export const svg: ChartFormat = {
  extension: "svg",
  mediaType: "image/svg+xml; charset=utf-8",
  title: "SVG",
  forWhom: "for pages and drawing programs, sharp at every size",
  attachment: false,
  options: { width: pictureWidth, theme: pictureTheme, letters: lettering },
  *write(publication) {
    const { dossier, values } = publication;
    const { model, shapes, width, height, address, language } = pictureOf(
      publication,
      values.width as number | null,
    );
    yield writeSvg(shapes, {
      width,
      height,
      title: model.title,
      description: model.alt,
      source: address,
      rights: `${dossier.settings.license.name}, ${dossier.settings.license.path}`,
      lettering: values.letters as Lettering,
      language,
    });
  },
};
