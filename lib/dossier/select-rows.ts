import type { Client } from "../database/database";
import type { AnyRow, Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { sql } from "./sql/sql";

/** A stored row with its place in the file of its table, counted from 1. */
export type PlacedRow = { place: number; row: AnyRow };

/** The value of a cell that the database wrote as JSON; SQLite has 1 for true and writes numbers as text. */
function valueIn({ type }: Column, json: unknown): AnyRow[string] {
  if (json === null) return null;
  if (type === "boolean") return json === 1 || json === true;
  return type === "number" ? Number(json) : (json as AnyRow[string]);
}

/**
 * The next rows of a table in a release after a place, in the order of its file, at most `size`. One statement
 * hands them over as one JSON text: several times as fast, and with far less to clear away, as a value for every
 * cell. Null where the client does not hold the release: a replica may not have it yet.
 */
export async function selectRows(
  client: Pick<Client, "$queryRawUnsafe">,
  release: string,
  table: TableId,
  after: number,
  size: number,
): Promise<PlacedRow[] | null> {
  const columns = Object.entries<Column>(tables[table].columns);
  const [found] = await client.$queryRawUnsafe<{ json: string; known: boolean | number | bigint }[]>(
    sql().selectRows(table),
    release,
    after,
    size,
  );
  if (!found?.known) return null;
  const rows: unknown[][] = JSON.parse(found.json);
  return rows.map(([place, ...values]) => {
    const row: Record<string, AnyRow[string]> = {};
    for (const [index, [name, column]] of columns.entries()) row[name] = valueIn(column, values[index]);
    return { place: Number(place), row };
  });
}
