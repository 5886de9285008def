import type { AnyDataset } from "../datasets/dataset";
import type { Dossier } from "../dossier/dossier";
import type { Column } from "../tables/table";
import { lastingPath } from "./lasting-path";

const datatypes: Readonly<Record<string, string>> = {
  integer: "integer",
  number: "double",
  boolean: "boolean",
  date: "date",
};

function columnOf([name, column]: [string, Column]) {
  const quantity = column.type === "integer" || column.type === "number" ? column : null;
  const base = column.type === "list" ? (datatypes[column.items] ?? "string") : datatypes[column.type];
  return {
    name,
    titles: name,
    "dc:title": column.title,
    "dc:description": column.description,
    ...("unit" in column ? { "schema:unitText": column.unit } : {}),
    datatype: {
      base: base ?? "string",
      ...(quantity?.minimum === undefined ? {} : { minimum: quantity.minimum }),
      ...(quantity?.maximum === undefined ? {} : { maximum: quantity.maximum }),
    },
    ...(column.type === "list" ? { separator: ";" } : {}),
    required: !column.optional && column.type !== "list",
  };
}

export const csvwExtension = "csv-metadata.json";
export const csvwType = "application/csvm+json";

/** Metadata of a CSV as the W3C's "CSV on the Web" describes it; `file` is the CSV's name beside this document. */
export function csvw(
  dossier: Dossier,
  dataset: AnyDataset,
  { file, page, columns }: { file: string; page: string; columns: readonly string[] | null },
) {
  const { settings, release } = dossier;
  const shown = Object.entries(dataset.columns).filter(([name]) => columns?.includes(name) ?? true);
  const ordered = columns ? shown.sort(([a], [b]) => columns.indexOf(a) - columns.indexOf(b)) : shown;
  const hasKey = dataset.key.every((name) => columns?.includes(name) ?? true);
  const isFlat = dataset.key.every((name) => dataset.columns[name]?.type !== "list");
  return {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": `${settings.title}: ${dataset.title}`,
    "dc:description": dataset.description,
    "dc:license": { "@id": settings.license.path },
    "dc:publisher": "Entente",
    "dc:modified": { "@value": release.time.slice(0, 10), "@type": "xsd:date" },
    "dc:isVersionOf": { "@id": lastingPath(dossier, page) },
    "schema:version": release.version,
    dialect: { encoding: "utf-8", delimiter: ",", header: true, lineTerminators: ["\r\n", "\n"] },
    tableSchema: {
      columns: ordered.map(columnOf),
      ...(hasKey && isFlat ? { primaryKey: dataset.key } : {}),
    },
  };
}
