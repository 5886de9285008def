import type { PrismaClient } from "../../prisma/generated/client";
import { db } from "../db";
import type { AnyRow } from "../tables/table";
import type { TableId } from "../tables/tables";
import { insertRows } from "./insert-rows";

type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** What all models of tables share: enough to write and read rows of a release in order. */
type RowStore = {
  findMany(args: object): Promise<Record<string, unknown>[]>;
  count(args: object): Promise<number>;
};

const stores = (client: Transaction): Record<TableId, RowStore> =>
  ({
    sources: client.source,
    actors: client.actor,
    offices: client.office,
    events: client.event,
    concessions: client.concession,
    concession_steps: client.concessionStep,
    stops: client.stop,
    corridors: client.corridor,
    segments: client.segment,
    segment_statuses: client.segmentStatus,
    claims: client.claim,
  }) as unknown as Record<TableId, RowStore>;

/** All rows of a table in a release, in the order of its file. */
export async function readRows(release: string, table: TableId): Promise<AnyRow[]> {
  const found = await stores(db())[table].findMany({
    where: { release },
    orderBy: { row_number: "asc" },
    omit: { release: true, row_number: true },
  });
  return found as AnyRow[];
}

/** Rows that one statement reads. */
const readAtOnce = 1_000;

/** A stored row with its place in the file of its table, counted from 1. */
export type PlacedRow = { place: number; row: AnyRow };

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
    const found = await stores(db())[table].findMany({
      where: { release, row_number: { gt: last } },
      orderBy: { row_number: "asc" },
      take: size,
      omit: { release: true },
    });
    const batch = found.map(({ row_number, ...row }) => ({ place: Number(row_number), row: row as AnyRow }));
    last = batch.at(-1)?.place ?? last;
    isWhole = batch.length === size;
    if (batch.length > 0) yield batch;
  }
}

/** How many rows a table has in a release. */
export const countRows = (release: string, table: TableId): Promise<number> =>
  stores(db())[table].count({ where: { release } });

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
