import type { AnyDataset } from "../datasets/dataset";
import { datasets } from "../datasets/datasets";
import type { Dossier } from "../dossier/dossier";
import { fieldOf } from "../dossier/field-schema";
import type { Column } from "../tables/table";
import { dataPath } from "./links";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** A column as a field of a Table Schema. */
function field([name, column]: [string, Column]) {
  const { constraints, itemConstraints, ...own } = fieldOf(name, column);
  const bounds =
    column.type === "integer" || column.type === "number"
      ? { minimum: column.minimum, maximum: column.maximum }
      : {};
  const [resource, target] = ("references" in column ? column.references?.split(".") : undefined) ?? [];
  // `\p{L}` is right in the patterns of XML Schema, which the specification asks for; readers that take patterns for
  // JavaScript's own, without Unicode, would refuse every row by it.
  const { pattern, ...others } = constraints ?? {};
  const shown = pattern?.includes("\\p{") ? others : { ...others, ...(pattern ? { pattern } : {}) };
  return {
    ...own,
    // The published profile 2.0 does not know the specification's type `list` and refuses a package that names it:
    // text with a delimiter and the type of its items says the same, and the importer takes it for the list it is.
    type: own.type === "list" ? "string" : own.type,
    title: column.title,
    description: column.description,
    ...("unit" in column ? { unit: column.unit } : {}),
    ...(column.type === "list" && resource ? { references: { resource, fields: target } } : {}),
    constraints: { ...shown, ...bounds },
    ...(itemConstraints && Object.keys(itemConstraints).length > 0 ? { itemConstraints } : {}),
  };
}

function foreignKeys(columns: AnyDataset["columns"]) {
  return Object.entries(columns).flatMap(([name, column]) => {
    const [resource, target] = ("references" in column ? column.references?.split(".") : undefined) ?? [];
    if (column.type === "list" || !resource || !target || !Object.hasOwn(datasets, resource)) return [];
    return [{ fields: [name], reference: { resource, fields: [target] } }];
  });
}

/** A dataset as a tabular resource of a Data Package, in the file `path`. */
export function resourceOf(dataset: AnyDataset, path: string) {
  const keys = foreignKeys(dataset.columns);
  return {
    $schema: profile("dataresource"),
    name: dataset.id,
    type: "table",
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    title: dataset.title,
    description: dataset.description,
    dialect: { $schema: profile("tabledialect"), delimiter: ",", lineTerminator: "\r\n", header: true },
    schema: {
      $schema: profile("tableschema"),
      fields: Object.entries(dataset.columns).map(field),
      missingValues: [""],
      primaryKey: dataset.key,
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

/** What every package of a dossier says of itself. */
export function packageHead({ settings, release, descriptor, address }: Dossier, origin: string) {
  const { contributors, keywords, sources } = descriptor;
  return {
    $schema: profile("datapackage"),
    name: settings.id,
    title: settings.title,
    description: settings.description,
    homepage: `${origin}${dataPath(address)}`,
    version: release.version,
    created: release.time,
    licenses: [settings.license],
    ...Object.fromEntries(Object.entries({ contributors, keywords, sources }).filter(([, value]) => value)),
  };
}

/** Version 2 of the Data Package standard: every dataset as a resource, its path beside this document. */
export const dataPackage = (dossier: Dossier, origin: string) => ({
  ...packageHead(dossier, origin),
  resources: Object.values(datasets).map((dataset) => resourceOf(dataset, `data/${dataset.id}.csv`)),
});
