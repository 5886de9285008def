import { tables } from "../tables/tables";
import { firstDay, lastDay } from "../time/edtf";
import { checkCell } from "./check-cell";
import { fieldOf } from "./field-schema";
import type { DossierProblem } from "./problem";
import type { TextTable } from "./read-package";

/** Every cell against the package's own schema and against what Entente needs of the column. */
export function checkCells({ id, file, resource, records }: TextTable): DossierProblem[] {
  const columns = Object.entries(tables[id].columns).map(([name, column]) => ({
    name,
    field: resource.schema.fields.find((field) => field.name === name),
    own: fieldOf(name, column),
  }));
  return records.flatMap(({ line, cells }) =>
    columns.flatMap(({ name, field, own }) => {
      const found = cells[name];
      if (found === undefined) return [];
      const expected = (field && checkCell(field, found)) ?? checkCell(own, found);
      return expected ? [{ file, row: line, column: name, found, expected }] : [];
    }),
  );
}

/** Keys, and columns that the package calls unique: no value twice, empty cells aside. */
export function checkKeys({ id, file, resource, records }: TextTable): DossierProblem[] {
  const key = tables[id].key;
  const unique = resource.schema.fields
    .filter((field) => field.constraints?.unique && key.join() !== field.name)
    .map((field) => [field.name]);
  return [key, ...unique].flatMap((columns) => {
    const first = new Map<string, number>();
    return records.flatMap(({ line, cells }) => {
      const values = columns.map((column) => cells[column] ?? "");
      if (values.every((value) => value === "")) return [];
      const name = JSON.stringify(values);
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, line);
        return [];
      }
      const expected = `a value of its own; row ${before} has the same ${columns.join(" and ")}`;
      return [{ file, row: line, column: columns.join(", "), found: values.join(", "), expected }];
    });
  });
}

const spans = [
  ["start", "end"],
  ["date", "end_date"],
] as const;

/** What ends does not end before it starts. */
export function checkSpans(table: TextTable): DossierProblem[] {
  const fields = spans.filter(([, end]) => end in tables[table.id].columns);
  return fields.flatMap(([start, end]) =>
    table.records.flatMap(({ line, cells }) => {
      const [from, to] = [cells[start] ?? "", cells[end] ?? ""];
      if (from === "" || to === "" || firstDay(from) <= lastDay(to)) return [];
      const expected = `a date not before the ${start}, ${from}`;
      return [{ file: table.file, row: line, column: end, found: to, expected }];
    }),
  );
}
