import type { Connection } from "../database/connection";
import { daySums } from "../measures/event-sums";
import type { Chunk } from "./chunks-of";
import type { CodedEvent } from "./importer";
import { filesSql } from "./sql/files";
import { codedSql } from "./sql/sql";
import { stamp } from "./stamp";
import { plus, type Tally } from "./tally";

/** A file that is being imported. */
export type OpenFile = { dossier: string; number: number; source: string };

/** Another import has gone on with the same file. */
export class TwoImports extends Error {}

/** Those events that the dossier has not yet, each once. */
async function newOnes(connection: Connection, { dossier, source }: OpenFile, events: readonly CodedEvent[]) {
  if (events.length === 0) return [];
  const once = new Map(events.map((event) => [event.sourceId, event]));
  const ids = JSON.stringify([...once.keys()]);
  const known = await connection.rows<{ id: string }>(codedSql().known, [dossier, source, ids]);
  for (const { id } of known) once.delete(id);
  return [...once.values()];
}

/**
 * Writes a chunk with its sums and how far the file is read, all or nothing: a process that dies has written whole
 * chunks. Returns what became of the file's rows so far, of which `tally` counts those before.
 */
export async function writeChunk(
  connection: Connection,
  file: OpenFile,
  chunk: Chunk,
  before: number,
  tally: Tally,
  now: Date,
): Promise<Tally> {
  const { dossier, number, source } = file;
  const { insertEvents, addDays, insertRejects } = codedSql();
  return connection.transact(async () => {
    const events = await newOnes(connection, file, chunk.events);
    const [kept, known] = [events.length, chunk.events.length - events.length];
    const sum = plus(tally, { kept, known, ...chunk.refused });
    // Who else reads the same file is found out before anything is written twice.
    const count = await connection.run(filesSql.advance, [
      ...[chunk.lines, sum.kept, sum.known, JSON.stringify(sum.filtered), JSON.stringify(sum.rejected)],
      ...[stamp(now), dossier, number, before],
    ]);
    if (count === 0) throw new TwoImports("another import of this file is going on");
    await insertEvents(
      connection,
      [dossier, source, number],
      events.map((event) => [
        ...[event.sourceId, event.day, event.initiator, event.recipient],
        ...[event.cameoCode, event.goldstein, event.mentions, event.url],
      ]),
    );
    await addDays(
      connection,
      [dossier, number],
      daySums(events).map((sum) => [sum.initiator, sum.recipient, sum.day, sum.events, sum.score]),
    );
    await insertRejects(
      connection,
      [dossier, number],
      chunk.rejects.map(({ line, reason, text }) => [line, reason, text]),
    );
    return sum;
  });
}
