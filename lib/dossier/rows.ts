import type { PrismaClient } from "../../prisma/generated/client";
import { db } from "../db";
import type { AnyRow } from "../tables/table";
import type { TableId } from "../tables/tables";

type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** What all models of tables share: enough to write and read rows of a release in order. */
type RowStore = {
  createMany(args: { data: object[] }): Promise<unknown>;
  findMany(args: object): Promise<Record<string, unknown>[]>;
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

/** Rows that one statement writes; Prisma splits it further where the database takes fewer values. */
const batch = 500;

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
    await stores(client)[table].createMany({
      data: some.map((row, place) => ({ ...row, release, row_number: first + place + 1 })),
    });
    onWritten(some.length);
  }
}
