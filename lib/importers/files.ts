import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Client } from "../database/database";
import { db } from "../db";
import { codedSql } from "./sql/sql";
import type { Tally } from "./tally";

/** What makes a file the same as one that was read before: its bytes, and how they are read. */
export async function keyOf(file: string, settings: string): Promise<string> {
  const hash = createHash("sha256").update(settings);
  // Standard input is read anew each time; what it brought before is known by its events.
  if (file === "-") return `input ${randomUUID()}`;
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

/** Takes out what an interrupted import has written of a file. */
export async function removeFile(dossier: string, number: number): Promise<void> {
  const where = { dossier, file: number };
  await db().$transaction(
    async (client) => {
      await client.codedEvent.deleteMany({ where });
      await client.codedDay.deleteMany({ where });
      await client.codedReject.deleteMany({ where });
      await client.codedFile.deleteMany({ where: { dossier, number, done: false } });
    },
    { timeout: 600_000, maxWait: 60_000 },
  );
}

/** Files that an import has begun and not ended. */
export const unfinishedFiles = (dossier: string) =>
  db().codedFile.findMany({ where: { dossier, done: false }, orderBy: { number: "asc" } });

type Opened = { number: number; lines: number; tally: Tally; done: boolean };

/** The record of a file: as an earlier import left it, or a new one with the next number. */
export async function openFile(
  dossier: string,
  key: string,
  about: { name: string; importer: string; settings: string; touched: Date },
): Promise<Opened> {
  return db().$transaction(
    async (client) => {
      // A write that changes nothing makes of two imports one wait for the other.
      await client.dossier.updateMany({ where: { id: dossier }, data: { order: { increment: 0 } } });
      const known = await client.codedFile.findUnique({ where: { dossier_key: { dossier, key } } });
      if (known) {
        const { number, lines, done, kept, filtered, rejected } = known;
        const tally = { kept, known: known.known, filtered, rejected } as unknown as Tally;
        return { number, lines, tally, done };
      }
      const last = await client.codedFile.aggregate({ where: { dossier }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      const tally: Tally = { kept: 0, known: 0, filtered: {}, rejected: {} };
      await client.codedFile.create({
        data: { dossier, number, key, ...about, lines: 0, done: false, ...tally },
      });
      return { number, lines: 0, tally, done: false };
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

/** Shows a file that is read whole to readers: its events and its sums, in one transaction. */
export async function publishFile(dossier: string, number: number): Promise<void> {
  const sql = codedSql();
  await db().$transaction(
    async (client) => {
      const run = (statement: string) => (client as Client).$executeRawUnsafe(statement, dossier, number);
      await run(sql.publishDays);
      await run(sql.publishMonths);
      await client.codedDay.deleteMany({ where: { dossier, file: number } });
      await client.codedFile.update({
        where: { dossier_number: { dossier, number } },
        data: { done: true },
      });
      await client.dossier.update({ where: { id: dossier }, data: { coded: { increment: 1 } } });
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
}
