import type { AnyRow } from "../tables/table";
import { columnsOf } from "./columns-of";
import { description } from "./description";
import type { Format } from "./format";

/** RFC 7946: rows with a place as points, segments as lines; rows without one have no geometry. */
export const geojson: Format = {
  extension: "geojson",
  mediaType: "application/geo+json",
  title: "GeoJSON",
  forWhom: "places and lines, for QGIS",
  attachment: false,
  options: {},
  cut: true,
  accepts: (dataset) => dataset.geometry !== undefined,
  async *write(publication, batches) {
    const { dossier, dataset } = publication;
    const names = columnsOf(publication).map(([name]) => name);
    const head = { type: "FeatureCollection", name: dataset.id, ...description(publication) };
    yield `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
    let between = "";
    const feature = (row: AnyRow) =>
      JSON.stringify({
        type: "Feature",
        id: dataset.key.map((column) => String(row[column])).join("~"),
        geometry: dataset.geometry?.(dossier, row) ?? null,
        properties: Object.fromEntries(names.map((name) => [name, row[name]])),
      });
    for await (const batch of batches) {
      if (batch.length === 0) continue;
      yield between + batch.map(feature).join(",\n");
      between = ",\n";
    }
    yield "\n]}\n";
  },
};
