import type { PrismaClient } from "../../prisma/generated/client";
import { db } from "../db";
import type { AnyRow } from "../tables/table";
import type { TableId } from "../tables/tables";
import { insertRows } from "./insert-rows";
import { type PlacedRow, selectRows } from "./select-rows";

type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** Rows that one statement reads: so few that they are gone again before the collector takes them for old. */
const readAtOnce = 250;

/**
 * The rows of a table in a release after a place, in the order of its file, batch by batch: a batch is read when
 * it is asked for, so that a table of any length takes the memory of one.
 */
export async function* readBatches(
  release: string,
  table: TableId,
  after = 0,
  size = readAtOnce,
): AsyncGenerator<PlacedRow[]> {
  for (let last = after, isWhole = true; isWhole; ) {
    const batch = await selectRows(db(), release, table, last, size);
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

/** Rows that one statement writes. */
const batch = 1_000;

/** Writes the rows of a table in a release, and tells how many after each batch. */
export async function writeRows(
  client: Transaction,
  release: string,
  table: TableId,
  rows: readonly AnyRow[],
  onWritten: (count: number) => void,
) {
  for (let first = 0; first < rows.length; first += batch) {
    const some = rows.slice(first, first + batch);
    await insertRows(client, release, table, some, first + 1);
    onWritten(some.length);
  }
}
