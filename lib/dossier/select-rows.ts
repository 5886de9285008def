import type { PrismaClient } from "../../prisma/generated/client";
import type { AnyRow, Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";

type Client = Pick<PrismaClient, "$queryRawUnsafe">;

/** A stored row with its place in the file of its table, counted from 1. */
export type PlacedRow = { place: number; row: AnyRow };

const columnsOf = (table: TableId): [string, Column][] => Object.entries(tables[table].columns);

/** What stands in a column as a JSON value. SQLite writes a REAL to 15 digits as JSON: 17 are the number itself. */
function jsonOf([name, { type }]: [string, Column]): string {
  if (type === "list") return `json("${name}")`;
  return type === "number" ? `iif("${name}" is null, null, printf('%!.17g', "${name}"))` : `"${name}"`;
}

/** The value that was written as a JSON value by `jsonOf`. */
function valueIn({ type }: Column, json: unknown): AnyRow[string] {
  if (json === null) return null;
  if (type === "boolean") return json === 1;
  return type === "number" ? Number(json) : (json as AnyRow[string]);
}

/**
 * The next rows of a table in a release after a place, in the order of its file, at most `size`. One statement
 * hands them over as one JSON text: several times as fast, and with far less to clear away, as a value for every
 * cell. As `insertRows`, this speaks SQLite's own JSON functions.
 */
export async function selectRows(
  client: Client,
  release: string,
  table: TableId,
  after: number,
  size: number,
): Promise<PlacedRow[]> {
  const columns = columnsOf(table);
  const [found] = await client.$queryRawUnsafe<{ json: string }[]>(
    `select json_group_array(json_array(row_number, ${columns.map(jsonOf).join(", ")})) as json from
     (select * from "${table}" where release = ? and row_number > ? order by row_number limit ?)`,
    release,
    after,
    size,
  );
  const rows: unknown[][] = JSON.parse(found?.json ?? "[]");
  return rows.map(([place, ...values]) => {
    const row: Record<string, AnyRow[string]> = {};
    for (const [index, [name, column]] of columns.entries()) row[name] = valueIn(column, values[index]);
    return { place: Number(place), row };
  });
}
