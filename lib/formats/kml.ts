import type { Geometry } from "../datasets/dataset";
import type { AnyRow } from "../tables/table";
import { columnsOf } from "./columns-of";
import { cellText } from "./csv";
import { description } from "./description";
import type { Format } from "./format";
import { attributes, xmlHead, xmlText } from "./xml";

const tuple = (position: readonly number[]) => position.join(",");
const line = (positions: readonly (readonly number[])[]) =>
  `<LineString><tessellate>1</tessellate><coordinates>${positions.map(tuple).join(" ")}</coordinates></LineString>`;

function geometryXml(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point><coordinates>${tuple(geometry.coordinates)}</coordinates></Point>`;
    case "LineString":
      return line(geometry.coordinates);
    case "MultiLineString":
      return `<MultiGeometry>${geometry.coordinates.map(line).join("")}</MultiGeometry>`;
  }
}

/** KML 2.2: a placemark a row with the columns as extended data; rows without a place have no geometry. */
export const kml: Format = {
  extension: "kml",
  mediaType: "application/vnd.google-earth.kml+xml",
  title: "KML",
  forWhom: "places and lines, for Google Earth",
  attachment: true,
  options: {},
  cut: true,
  accepts: (dataset) => dataset.geometry !== undefined,
  async *write(publication, batches) {
    const { dossier, dataset } = publication;
    const columns = columnsOf(publication);
    const named = Object.entries(dataset.columns).find(
      ([name, column]) => "role" in column && column.role === "name" && !name.startsWith("name_"),
    );
    const { title, description: about, citation, license } = description(publication);
    yield `${xmlHead}<kml xmlns="http://www.opengis.net/kml/2.2">
<Document${attributes({ id: dataset.id })}><name>${xmlText(`${dossier.settings.title}: ${title}`)}</name><description>${xmlText(`${about} ${citation} ${license.path}`)}</description>
`;
    const placemark = (row: AnyRow) => {
      const id = dataset.key.map((column) => String(row[column])).join("~");
      const data = columns.flatMap(([name, column]) => {
        const text = cellText(column, row[name]);
        if (text === "") return [];
        return [
          `<Data${attributes({ name })}><displayName>${xmlText(column.title)}</displayName><value>${xmlText(text)}</value></Data>`,
        ];
      });
      const geometry = dataset.geometry?.(dossier, row) ?? null;
      const name = named ? cellText(named[1], row[named[0]]) : id;
      return `<Placemark><name>${xmlText(name)}</name><ExtendedData>${data.join("")}</ExtendedData>${geometry ? geometryXml(geometry) : ""}</Placemark>\n`;
    };
    for await (const batch of batches) yield batch.map(placemark).join("");
    yield "</Document>\n</kml>\n";
  },
};
