import type { Client } from "../database/database";
import { db } from "../db";
import { daySums } from "../measures/event-sums";
import type { Chunk } from "./chunks-of";
import type { CodedEvent } from "./importer";
import { codedSql } from "./sql/sql";
import type { Tally } from "./tally";

/** A file that is being imported. */
export type OpenFile = { dossier: string; number: number; source: string };

/** Another import has gone on with the same file. */
export class TwoImports extends Error {}

/** Those events that the dossier has not yet, each once. */
async function newOnes(client: Client, { dossier, source }: OpenFile, events: readonly CodedEvent[]) {
  const once = new Map(events.map((event) => [event.sourceId, event]));
  const ids = JSON.stringify([...once.keys()]);
  const known = await client.$queryRawUnsafe<{ id: string }[]>(codedSql().known, dossier, source, ids);
  for (const { id } of known) once.delete(id);
  return [...once.values()];
}

/**
 * Writes a chunk with its sums and how far the file is read, all or nothing: a process that dies has written whole
 * chunks. Adds to the tally what was kept and what was there already.
 */
export async function writeChunk(
  file: OpenFile,
  chunk: Chunk,
  before: number,
  tally: Tally,
  now: Date,
): Promise<void> {
  const { dossier, number, source } = file;
  const sql = codedSql();
  await db().$transaction(
    async (transaction) => {
      const client = transaction as Client;
      const run = (statement: string, ...values: unknown[]) => client.$executeRawUnsafe(statement, ...values);
      const events = chunk.events.length > 0 ? await newOnes(client, file, chunk.events) : [];
      const kept = tally.kept + events.length;
      const known = tally.known + chunk.events.length - events.length;
      const { filtered, rejected } = tally;
      // Who else reads the same file is found out before anything is written twice.
      const { count } = await client.codedFile.updateMany({
        where: { dossier, number, lines: before, done: false },
        data: { lines: chunk.lines, kept, known, filtered, rejected, touched: now },
      });
      if (count === 0) throw new TwoImports("another import of this file is going on");
      if (events.length > 0) {
        const rows = events.map((event) => [
          ...[event.sourceId, event.day, event.initiator, event.recipient],
          ...[event.cameoCode, event.goldstein, event.mentions, event.url],
        ]);
        await run(sql.insertEvents, dossier, source, number, JSON.stringify(rows));
        const days = daySums(events).map((sum) => [
          ...[sum.initiator, sum.recipient, sum.day, sum.events, sum.score],
        ]);
        await run(sql.addDays, dossier, number, JSON.stringify(days));
      }
      if (chunk.rejects.length > 0) {
        const rows = chunk.rejects.map(({ line, reason, text }) => [line, reason, text]);
        await run(sql.insertRejects, dossier, number, JSON.stringify(rows));
      }
      Object.assign(tally, { kept, known });
    },
    { timeout: 600_000, maxWait: 60_000 },
  );
}
