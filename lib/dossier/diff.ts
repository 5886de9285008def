import { isDeepStrictEqual } from "node:util";
import type { AnyRow } from "../tables/table";
import { type TableId, tables } from "../tables/tables";

/** A row that both states have under one key, with the columns in which it differs. */
export type RowChange = {
  key: string;
  columns: Readonly<Record<string, { before: AnyRow[string]; after: AnyRow[string] }>>;
};
/** What a release adds, changes and removes in one table; rows are named by their key, parts joined by ", ". */
export type TableDiff = {
  table: TableId;
  added: readonly string[];
  changed: readonly RowChange[];
  removed: readonly string[];
};
export type Rows = Partial<Record<TableId, readonly AnyRow[]>>;

function changeOf(key: string, before: AnyRow, after: AnyRow): RowChange[] {
  const columns = Object.keys(after)
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const);
  return columns.length > 0 ? [{ key, columns: Object.fromEntries(columns) }] : [];
}

/** Compares two states of a dossier row by row. */
export function diffTables(before: Rows, after: Rows): TableDiff[] {
  return Object.values(tables).map(({ id, key }) => {
    const byKey = (rows: readonly AnyRow[]) =>
      new Map(rows.map((row) => [key.map((column) => String(row[column])).join(", "), row]));
    const [old, young] = [byKey(before[id] ?? []), byKey(after[id] ?? [])];
    return {
      table: id,
      added: [...young.keys()].filter((name) => !old.has(name)),
      changed: [...young].flatMap(([name, row]) => {
        const was = old.get(name);
        return was ? changeOf(name, was, row) : [];
      }),
      removed: [...old.keys()].filter((name) => !young.has(name)),
    };
  });
}
