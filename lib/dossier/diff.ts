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
/** The rows of each table of a state, batch by batch, in the order of its file. */
export type RowSource = (table: TableId) => Iterable<readonly AnyRow[]> | AsyncIterable<readonly AnyRow[]>;

function changeOf(key: string, before: AnyRow, after: AnyRow): RowChange[] {
  const columns = Object.keys(after)
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const);
  return columns.length > 0 ? [{ key, columns: Object.fromEntries(columns) }] : [];
}

/**
 * Compares two states of a table. Both are read side by side and a row is let go as soon as it meets the one of its
 * key, so that what is held is no more than what differs, or stands elsewhere.
 */
async function diffTable(table: TableId, before: RowSource, after: RowSource): Promise<TableDiff> {
  const nameOf = (row: AnyRow) => tables[table].key.map((column) => String(row[column])).join(", ");
  const old = new Map<string, AnyRow>();
  const young = new Map<string, { row: AnyRow | null; place: number }>();
  const changed: { place: number; change: RowChange }[] = [];
  const meet = (name: string, place: number, was: AnyRow, is: AnyRow) => {
    for (const change of changeOf(name, was, is)) changed.push({ place, change });
  };
  const olds = batchesOf(before(table));
  const youngs = batchesOf(after(table));
  let place = 0;
  for (let [was, is] = [await olds.next(), await youngs.next()]; !was.done || !is.done; ) {
    for (const row of was.done ? [] : was.value) {
      const name = nameOf(row);
      const found = young.get(name);
      if (found?.row) meet(name, found.place, row, found.row);
      if (!found?.row) old.set(name, row);
      else young.delete(name);
    }
    for (const row of is.done ? [] : is.value) {
      const name = nameOf(row);
      const found = old.get(name);
      if (found) meet(name, place, found, row);
      // Where no earlier row is left to come, the name is all that will be needed.
      if (!found) young.set(name, { row: was.done ? null : row, place });
      else old.delete(name);
      place += 1;
    }
    if (!was.done) was = await olds.next();
    if (!is.done) is = await youngs.next();
  }
  return {
    table,
    added: [...young.keys()],
    changed: changed.sort((a, b) => a.place - b.place).map(({ change }) => change),
    removed: [...old.keys()],
  };
}

async function* batchesOf(rows: ReturnType<RowSource>): AsyncGenerator<readonly AnyRow[], void> {
  yield* rows;
}

/** Compares two states of a dossier row by row. */
export async function diffTables(before: RowSource, after: RowSource): Promise<TableDiff[]> {
  const diff: TableDiff[] = [];
  for (const table of Object.keys(tables) as TableId[]) diff.push(await diffTable(table, before, after));
  return diff;
}
