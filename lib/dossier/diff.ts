import { isDeepStrictEqual } from "node:util";
import type { AnyRow } from "../tables/table";
import { type TableId, tables } from "../tables/tables";

/** What a release would add, change and remove in one table; rows are named by key. */
export type TableDiff = { table: TableId; added: string[]; changed: string[]; removed: string[] };
export type Rows = Partial<Record<TableId, readonly AnyRow[]>>;

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
        return was && !isDeepStrictEqual(was, row) ? [name] : [];
      }),
      removed: [...old.keys()].filter((name) => !young.has(name)),
    };
  });
}
