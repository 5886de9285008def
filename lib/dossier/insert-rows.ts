import type { Client } from "../database/database";
import type { AnyRow } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { sql } from "./sql/sql";

/**
 * Writes rows in one statement that takes them all as one JSON value: over ten times as fast as a value for every
 * cell.
 */
export async function insertRows(
  client: Pick<Client, "$executeRawUnsafe">,
  release: string,
  table: TableId,
  rows: readonly AnyRow[],
  before: number,
) {
  const names = Object.keys(tables[table].columns);
  const json = JSON.stringify(rows.map((row) => names.map((name) => row[name] ?? null)));
  await client.$executeRawUnsafe(sql().insertRows(table), release, before, json);
}
