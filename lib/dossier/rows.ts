import type { Client } from "../database/database";
import { askOfRelease, db } from "../db";
import type { AnyRow } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { insertRows } from "./insert-rows";
import { type PlacedRow, selectRows } from "./select-rows";

/** Rows that one statement reads: so few that they are gone again before the collector takes them for old. */
const readAtOnce = 250;

/**
 * The rows of a table in a release after a place, in the order of its file, batch by batch: a batch is read when
 * it is asked for, so that a table of any length takes the memory of one, and no transaction is held between two.
 * Each may come from another replica; a client is given where only that one sees the release.
 */
export async function* readBatches(
  release: string,
  table: TableId,
  after = 0,
  size = readAtOnce,
  client?: Pick<Client, "$queryRawUnsafe">,
): AsyncGenerator<PlacedRow[]> {
  for (let last = after, isWhole = true; isWhole; ) {
    const ask = (asked: Pick<Client, "$queryRawUnsafe">) => selectRows(asked, release, table, last, size);
    const batch = (await (client ? ask(client) : askOfRelease(ask))) ?? [];
    last = batch.at(-1)?.place ?? last;
    isWhole = batch.length === size;
    if (batch.length > 0) yield batch;
  }
}

/** All rows of a table in a release, in the order of its file. */
export async function readRows(release: string, table: TableId): Promise<AnyRow[]> {
  const rows: AnyRow[] = [];
  for await (const batch of readBatches(release, table)) for (const { row } of batch) rows.push(row);
  return rows;
}

/**
 * How many rows every table of a release has. Rows are placed from 1 on without a gap, so that the last place is
 * the count, and one step in an index finds it.
 */
export async function countRows(release: string): Promise<Record<TableId, number>> {
  const ids = Object.keys(tables) as TableId[];
  const last = ids.map((id) => `(select max(row_number) from "${id}" where release = $1) as "${id}"`);
  const [found] = await db().$queryRawUnsafe<Record<string, number | bigint | null>[]>(
    `select ${last.join(", ")}`,
    release,
  );
  return Object.fromEntries(ids.map((id) => [id, Number(found?.[id] ?? 0)])) as Record<TableId, number>;
}

/**
 * The types of a release's events, in alphabetical order. Each is a step in the index from the one before, so that
 * it takes as long with a thousand events as with a million.
 */
export async function readEventTypes(release: string): Promise<string[]> {
  const types: string[] = [];
  for (let last: string | undefined = ""; last !== undefined; ) {
    const after: { type: string } | null = await db().event.findFirst({
      where: { release, type: { gt: last } },
      orderBy: { type: "asc" },
      select: { type: true },
    });
    last = after?.type;
    if (last !== undefined) types.push(last);
  }
  return types;
}

/** Writes the rows of a table in a release as they come, and passes every batch on once it is written. */
export async function* writeBatches(
  client: Pick<Client, "$executeRawUnsafe">,
  release: string,
  table: TableId,
  batches: AsyncIterable<readonly AnyRow[]>,
): AsyncGenerator<readonly AnyRow[]> {
  let written = 0;
  for await (const batch of batches) {
    await insertRows(client, release, table, batch, written);
    written += batch.length;
    yield batch;
  }
}
