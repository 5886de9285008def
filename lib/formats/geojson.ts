import { description } from "./description";
import type { Format } from "./format";

/** RFC 7946: rows with a place as points, segments as lines; rows without one have no geometry. */
export const geojson: Format = {
  extension: "geojson",
  mediaType: "application/geo+json",
  title: "GeoJSON",
  forWhom: "places and lines, for QGIS",
  attachment: false,
  accepts: (dataset) => dataset.geometry !== undefined,
  *write(publication, rows) {
    const { dossier, dataset } = publication;
    const head = { type: "FeatureCollection", name: dataset.id, ...description(publication) };
    yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
    let between = "";
    for (const row of rows) {
      const id = dataset.key.map((column) => String(row[column])).join("~");
      const feature = {
        type: "Feature",
        id,
        geometry: dataset.geometry?.(dossier, row) ?? null,
        properties: row,
      };
      yield `${between}${JSON.stringify(feature)}`;
      between = ",\n";
    }
    yield "\n]}\n";
  },
};
