import { tables } from "../tables/tables";
import { checkCell } from "./check-cell";
import type { DossierProblem } from "./problem";
import type { TextPackage, TextTable } from "./read-package";

const keyOf = (table: TextTable, columns: readonly string[]) =>
  table.records.map((record) => columns.map((column) => record.cells[column] ?? "").join(" "));

function checkCells({ file, resource, records }: TextTable): DossierProblem[] {
  return records.flatMap(({ line, cells }) =>
    resource.schema.fields.flatMap((field) => {
      const text = cells[field.name];
      const expected = text === undefined ? null : checkCell(field, text);
      return expected === null ? [] : [{ file, row: line, column: field.name, found: text ?? "", expected }];
    }),
  );
}

function checkKeys(table: TextTable): DossierProblem[] {
  const key = tables[table.id].key;
  const unique = table.resource.schema.fields
    .filter((field) => field.constraints?.unique)
    .map((field) => [field.name]);
  return [key, ...unique.filter((columns) => columns.join() !== key.join())].flatMap((columns) => {
    const first = new Map<string, number>();
    return keyOf(table, columns).flatMap((value, place) => {
      const line = table.records[place]?.line ?? 0;
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, line);
        return [];
      }
      const expected = `a value of its own; row ${before} has the same ${columns.join(" and ")}`;
      return [{ file: table.file, row: line, column: columns.join(", "), found: value, expected }];
    });
  });
}

function checkReferences(table: TextTable, all: readonly TextTable[]): DossierProblem[] {
  const columns = Object.entries(tables[table.id].columns);
  return columns.flatMap(([name, column]) => {
    const target = "references" in column ? column.references : undefined;
    if (!target) return [];
    const [other = "", field = ""] = target.split(".");
    const rows = all.find((candidate) => candidate.id === other)?.records ?? [];
    const known = new Set(rows.map((record) => record.cells[field]));
    return table.records.flatMap(({ line, cells }) => {
      const text = cells[name] ?? "";
      const items = column.type === "list" ? text.split(";").map((item) => item.trim()) : [text];
      return items
        .filter((item) => item !== "" && !known.has(item))
        .map((found) => ({
          file: table.file,
          row: line,
          column: name,
          found,
          expected: `the ${field} of a row in ${other}`,
        }));
    });
  });
}

/** What the package says of itself must be in its tables. */
function checkSettings({ descriptor, tables: read }: TextPackage): DossierProblem[] {
  const { entente } = descriptor;
  const ids = (table: string) =>
    new Set(read.find(({ id }) => id === table)?.records.map(({ cells }) => cells.id));
  const missing = (table: string, column: string, values: readonly string[]) =>
    values
      .filter((value) => !ids(table).has(value))
      .map((found) => ({
        file: "datapackage.json",
        row: null,
        column,
        found,
        expected: `the id of a row in ${table}`,
      }));
  return [
    ...missing("actors", "entente.actors", entente.actors),
    ...missing("actors", "entente.sides", entente.sides),
    ...missing("actors", "entente.colors", Object.keys(entente.colors)),
    ...missing("stops", "entente.route", entente.route ?? []),
    ...missing(
      "events",
      "entente.landmarks",
      entente.landmarks.map(({ event }) => event),
    ),
    ...missing("sources", "entente.claims.source", entente.claims ? [entente.claims.source] : []),
  ];
}

/** All problems of the rows of a package: cells, keys, references, settings. */
export function checkPackage(found: TextPackage): DossierProblem[] {
  return [
    ...found.tables.flatMap(checkCells),
    ...found.tables.flatMap(checkKeys),
    ...found.tables.flatMap((table) => checkReferences(table, found.tables)),
    ...checkSettings(found),
  ];
}
