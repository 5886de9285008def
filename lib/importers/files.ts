import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Connection } from "../database/connection";
import { filesSql } from "./sql/files";
import { codedSql } from "./sql/sql";
import { momentOf, stamp } from "./stamp";
import { emptyTally, type Tally } from "./tally";

/** What makes a file the same as one that was read before: its bytes, and how they are read. */
export async function keyOf(file: string, settings: string): Promise<string> {
  const hash = createHash("sha256").update(settings);
  // Standard input is read anew each time; what it brought before is known by its events.
  if (file === "-") return `input ${randomUUID()}`;
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

/** Takes out what an interrupted import has written of a file. */
export const removeFile = (connection: Connection, dossier: string, number: number): Promise<void> =>
  connection.transact(async () => {
    for (const statement of filesSql.remove) await connection.run(statement, [dossier, number]);
  });

type Unfinished = { number: number; key: string; name: string; touched: string };

/** Files that an import has begun and not ended. */
export async function unfinishedFiles(connection: Connection, dossier: string) {
  const found = await connection.rows<Unfinished>(filesSql.unfinished, [dossier]);
  return found.map((file) => ({ ...file, touched: momentOf(file.touched) }));
}

type Opened = { number: number; lines: number; tally: Tally; done: boolean };
type Found = {
  number: number;
  lines: number;
  done: number;
  kept: number;
  known: number;
  /** JSON. */
  filtered: string;
  rejected: string;
};

/** The record of a file: as an earlier import left it, or a new one with the next number. */
export async function openFile(
  connection: Connection,
  dossier: string,
  key: string,
  about: { name: string; importer: string; settings: string; touched: Date },
): Promise<Opened> {
  return connection.transact(async () => {
    await connection.run(filesSql.wait, [dossier]);
    await connection.run(filesSql.waitForFile, [dossier, key]);
    const [found] = await connection.rows<Found>(filesSql.find, [dossier, key]);
    if (found) {
      const { number, lines, done, kept, known } = found;
      const [filtered, rejected] = [JSON.parse(found.filtered), JSON.parse(found.rejected)];
      return { number, lines, tally: { kept, known, filtered, rejected }, done: done === 1 };
    }
    const [next] = await connection.rows<{ number: number }>(filesSql.nextNumber, [dossier]);
    const number = next?.number ?? 1;
    const { name, importer, settings, touched } = about;
    await connection.run(filesSql.create, [
      ...[dossier, number, key, name, importer, settings, stamp(touched)],
    ]);
    return { number, lines: 0, tally: emptyTally, done: false };
  });
}

/** Shows a file that is read whole to readers: its events and its sums, in one transaction. */
export async function publishFile(connection: Connection, dossier: string, number: number): Promise<void> {
  const { publishDays, publishMonths } = codedSql();
  await connection.transact(async () => {
    for (const statement of [publishDays, publishMonths, filesSql.removeDays, filesSql.finish])
      await connection.run(statement, [dossier, number]);
    await connection.run(filesSql.countFile, [dossier]);
  });
}
