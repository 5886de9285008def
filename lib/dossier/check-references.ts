import { type TableId, tables } from "../tables/tables";
import type { DossierProblem } from "./problem";
import type { TextTable } from "./read-package";

/** Columns of one table that point to columns of another. */
type Reference = { columns: readonly string[]; table: string; fields: readonly string[] };

/** The references that Entente knows, and those that the package adds to them. */
function referencesOf({ id, resource }: TextTable): Reference[] {
  const own = Object.entries(tables[id].columns).flatMap(([name, column]): Reference[] => {
    const [table, field] = ("references" in column ? column.references : undefined)?.split(".") ?? [];
    return table && field ? [{ columns: [name], table, fields: [field] }] : [];
  });
  const keys = (resource.schema.foreignKeys ?? []).map(({ fields, reference }) => ({
    columns: fields,
    table: reference.resource || id,
    fields: reference.fields,
  }));
  const lists = resource.schema.fields.flatMap(({ name, references }): Reference[] =>
    references ? [{ columns: [name], table: references.resource, fields: [references.fields] }] : [],
  );
  const byName = new Map([...own, ...keys, ...lists].map((found) => [JSON.stringify(found), found]));
  return [...byName.values()];
}

/** The values of a row that must exist elsewhere: each item of a list, or one value per reference. */
function pointers({ columns }: Reference, id: TableId, cells: Readonly<Record<string, string>>): string[][] {
  const values = columns.map((column) => cells[column] ?? "");
  const [only] = columns;
  const declared: Readonly<Record<string, { type: string }>> = tables[id].columns;
  const isList = columns.length === 1 && only !== undefined && declared[only]?.type === "list";
  const found = isList ? (values[0] ?? "").split(";").map((item) => [item.trim()]) : [values];
  return found.filter((items) => items.every((item) => item !== ""));
}

/** Every reference points to a row. Tables that could not be read whole are not looked into. */
export function checkReferences(table: TextTable, all: readonly TextTable[]): DossierProblem[] {
  return referencesOf(table).flatMap((reference) => {
    const target = all.find(({ id }) => id === reference.table);
    if (target && !target.whole) return [];
    const known = new Set(
      target?.records.map(({ cells }) => JSON.stringify(reference.fields.map((field) => cells[field]))),
    );
    const expected = `the ${reference.fields.join(" and ")} of a row in ${reference.table}`;
    return table.records.flatMap(({ line, cells }) =>
      pointers(reference, table.id, cells)
        .filter((items) => !known.has(JSON.stringify(items)))
        .map((items) => ({
          file: table.file,
          row: line,
          column: reference.columns.join(", "),
          found: items.join(", "),
          expected,
        })),
    );
  });
}

/** Nobody belongs to themselves, at however many removes. */
export function checkMembership(all: readonly TextTable[]): DossierProblem[] {
  const actors = all.find(({ id }) => id === "actors");
  const homes = new Map(actors?.records.map(({ cells }) => [cells.id, cells.member_of || undefined]));
  return (actors?.records ?? []).flatMap(({ line, cells }) => {
    const passed = new Set<string>();
    let home = cells.member_of || undefined;
    while (home !== undefined && home !== cells.id && !passed.has(home)) {
      passed.add(home);
      home = homes.get(home);
    }
    if (home === undefined || home !== cells.id) return [];
    const expected = "an actor that does not in turn belong to this one";
    return [
      { file: actors?.file ?? "", row: line, column: "member_of", found: cells.member_of ?? "", expected },
    ];
  });
}
