import { tables } from "../tables/tables";
import { firstDay, lastDay } from "../time/edtf";
import { checkCell } from "./check-cell";
import { fieldOf } from "./field-schema";
import type { DossierProblem } from "./problem";
import type { PackageTable } from "./read-package";
import type { TextRecord } from "./read-records";

/** Looks at the rows of a table one after another, and says what is wrong with each. */
export type RowCheck = (record: TextRecord) => DossierProblem[];

/** Every cell against the package's own schema and against what Entente needs of the column. */
export function cellCheck({ id, file, resource }: PackageTable): RowCheck {
  const columns = Object.entries(tables[id].columns).map(([name, column]) => ({
    name,
    field: resource.schema.fields.find((field) => field.name === name),
    own: fieldOf(name, column),
  }));
  return ({ line, cells }) =>
    columns.flatMap(({ name, field, own }) => {
      const found = cells[name];
      if (found === undefined) return [];
      const expected = (field && checkCell(field, found)) ?? checkCell(own, found);
      return expected ? [{ file, row: line, column: name, found, expected }] : [];
    });
}

/** Columns in which no row may have what another has: the key, and what the package calls unique. */
export function uniqueColumns({ id, resource }: PackageTable): (readonly string[])[] {
  const key = tables[id].key;
  const unique = resource.schema.fields
    .filter((field) => field.constraints?.unique && key.join() !== field.name)
    .map((field) => [field.name]);
  return [key, ...unique];
}

/** What a row has in some columns, as one text; a single cell is itself. */
export const valuesIn = (columns: readonly string[], cells: TextRecord["cells"]): string =>
  columns.length === 1
    ? (cells[columns[0] ?? ""] ?? "")
    : JSON.stringify(columns.map((column) => cells[column] ?? ""));

/** No value twice in some columns, empty cells aside. `lines` comes to hold the line on which each value stands first. */
export function keyCheck(file: string, columns: readonly string[], lines: Map<string, number>): RowCheck {
  return ({ line, cells }) => {
    if (columns.every((column) => (cells[column] ?? "") === "")) return [];
    const name = valuesIn(columns, cells);
    const before = lines.get(name);
    if (before === undefined) {
      lines.set(name, line);
      return [];
    }
    const found = columns.map((column) => cells[column] ?? "").join(", ");
    const expected = `a value of its own; row ${before} has the same ${columns.join(" and ")}`;
    return [{ file, row: line, column: columns.join(", "), found, expected }];
  };
}

const spans = [
  ["start", "end"],
  ["date", "end_date"],
] as const;

/** What ends does not end before it starts. */
export function spanCheck({ id, file }: PackageTable): RowCheck {
  const fields = spans.filter(([, end]) => end in tables[id].columns);
  return ({ line, cells }) =>
    fields.flatMap(([start, end]) => {
      const [from, to] = [cells[start] ?? "", cells[end] ?? ""];
      if (from === "" || to === "" || firstDay(from) <= lastDay(to)) return [];
      const expected = `a date not before the ${start}, ${from}`;
      return [{ file, row: line, column: end, found: to, expected }];
    });
}
