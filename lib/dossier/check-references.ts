import { type TableId, tables } from "../tables/tables";
import { valuesIn } from "./check-rows";
import type { DossierProblem } from "./problem";
import type { PackageTable } from "./read-package";
import type { TextRecord } from "./read-records";

/** Columns of one table that point to columns of another. */
export type Reference = { columns: readonly string[]; table: string; fields: readonly string[] };

/** The references that Entente knows, and those that the package adds to them. */
export function referencesOf({ id, resource }: PackageTable): Reference[] {
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
function pointers({ columns }: Reference, id: TableId, cells: TextRecord["cells"]): string[][] {
  const values = columns.map((column) => cells[column] ?? "");
  const [only] = columns;
  const declared: Readonly<Record<string, { type: string }>> = tables[id].columns;
  const isList = columns.length === 1 && only !== undefined && declared[only]?.type === "list";
  const found = isList ? (values[0] ?? "").split(";").map((item) => [item.trim()]) : [values];
  return found.filter((items) => items.every((item) => item !== ""));
}

/** What the rows of a table point to by one reference: every value with the lines that name it. */
export type Pointing = { reference: Reference; at: Map<string, { items: string[]; lines: number[] }> };

/** Takes down what a row points to. */
export function notePointers({ reference, at }: Pointing, id: TableId, { line, cells }: TextRecord): void {
  for (const items of pointers(reference, id, cells)) {
    const name = valuesIn(
      reference.fields,
      Object.fromEntries(items.map((item, i) => [reference.fields[i], item])),
    );
    const known = at.get(name);
    if (known) known.lines.push(line);
    else at.set(name, { items, lines: [line] });
  }
}

/** Every pointer meets a row; `known` are the values that there are. */
export function checkPointers(
  file: string,
  { reference, at }: Pointing,
  known: ReadonlyMap<string, unknown> | undefined,
): DossierProblem[] {
  const expected = `the ${reference.fields.join(" and ")} of a row in ${reference.table}`;
  const column = reference.columns.join(", ");
  return [...at]
    .filter(([name]) => !known?.has(name))
    .flatMap(([, { items, lines }]) =>
      lines.map((row) => ({ file, row, column, found: items.join(", "), expected })),
    )
    .sort((a, b) => a.row - b.row);
}

/** Nobody belongs to themselves, at however many removes. */
export function checkMembership(file: string, actors: readonly TextRecord[]): DossierProblem[] {
  const homes = new Map(actors.map(({ cells }) => [cells.id, cells.member_of || undefined]));
  return actors.flatMap(({ line, cells }) => {
    const passed = new Set<string>();
    let home = cells.member_of || undefined;
    while (home !== undefined && home !== cells.id && !passed.has(home)) {
      passed.add(home);
      home = homes.get(home);
    }
    if (home === undefined || home !== cells.id) return [];
    const expected = "an actor that does not in turn belong to this one";
    return [{ file, row: line, column: "member_of", found: cells.member_of ?? "", expected }];
  });
}
