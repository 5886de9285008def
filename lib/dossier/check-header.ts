import type { Table } from "../tables/table";
import { agrees, fieldOf, type ResourceSchema } from "./field-schema";
import type { DossierProblem } from "./problem";
import { descriptorProblem } from "./read-descriptor";

/** What the package says of a table, against the columns that Entente needs. */
export function checkSchema(table: Table, resource: ResourceSchema): DossierProblem[] {
  const { fields, primaryKey } = resource.schema;
  const place = (name: string) => `${table.id}.${name}`;
  const needed = Object.entries(table.columns);
  const names = needed.map(([name]) => name);
  const missing = needed.flatMap(([name, column]) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field && column.optional) return [];
    if (!field) return [descriptorProblem(place(name), "no such field", "a field for every column")];
    const own = fieldOf(name, column);
    if (agrees(field, own)) return [];
    const expected = own.type === "list" ? `a list of ${own.itemType} joined by ;` : own.type;
    return [descriptorProblem(place(name), `type ${field.type}`, expected)];
  });
  const unknown = fields
    .filter((field) => !names.includes(field.name))
    .map((field) => descriptorProblem(place(field.name), "unknown field", `one of ${names.join(", ")}`));
  const otherKey =
    primaryKey && [...primaryKey].sort().join() !== [...table.key].sort().join()
      ? [descriptorProblem(place("primaryKey"), primaryKey.join(", "), table.key.join(", "))]
      : [];
  return [...missing, ...unknown, ...otherKey];
}

/**
 * The header of a file against the table's columns. Those that may be empty may also be left out with their field;
 * those that a download adds may stand there.
 */
export function checkHeader(
  table: Table,
  { path: file, schema }: ResourceSchema,
  header: readonly string[],
): DossierProblem[] {
  const known = Object.keys(table.columns);
  const needed = Object.entries(table.columns)
    .filter(([name, column]) => !column.optional || schema.fields.some((field) => field.name === name))
    .map(([name]) => name);
  const at = (column: string | null, found: string, expected: string): DossierProblem => ({
    file,
    row: 1,
    column,
    found,
    expected,
  });
  if (/[\0\ufffd]/.test(header.join()))
    return [at(null, "bytes that are not UTF-8", "a file in UTF-8 (“CSV UTF-8” in a spreadsheet)")];
  if (header.length === 1 && /[;\t]/.test(header[0] ?? ""))
    return [at(null, header[0] ?? "", "columns separated by commas")];
  const twice = header.filter((name, place) => header.indexOf(name) !== place);
  return [
    ...twice.map((name) => at(name, "the same column twice", "every column once")),
    ...header
      .filter((name) => !known.includes(name) && !table.computed?.includes(name))
      .map((name) => at(name, "unknown column", `one of ${known.join(", ")}`)),
    ...needed
      .filter((name) => !header.includes(name))
      .map((name) => at(name, "no such column", `the column ${name}`)),
  ];
}
