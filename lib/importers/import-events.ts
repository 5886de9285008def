import type { Connection } from "../database/connection";
import { database } from "../db";
import { actorsByCode, type CodedActor } from "./actor-codes";
import { ahead } from "./ahead";
import { chunksOf } from "./chunks-of";
import { keyOf, openFile, publishFile, removeFile, unfinishedFiles } from "./files";
import type { Importer } from "./importer";
import { filesSql } from "./sql/files";
import { codedSql } from "./sql/sql";
import type { Tally } from "./tally";
import { TwoImports, writeChunk } from "./write-chunk";

type Given = {
  importer: Importer;
  /** Paths; `-` is standard input. */
  files: readonly string[];
  dossier: string;
  actors: readonly string[] | null;
  from: string | null;
  to: string | null;
  /** Tells the importer apart from others that read the same bytes: the map of a CSV file's columns. */
  settings: string;
  clock: () => Date;
  onProgress?: (file: string, tally: Tally, lines: number) => void;
};

/** What became of a file. */
export type FileResult =
  | { file: string; kind: "imported" | "unchanged"; number: number; tally: Tally }
  | { file: string; kind: "failed"; message: string };

const worded = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** For how long in ms nothing is written of a file that an import is still at. */
const patience = 60_000;

/** Why an import cannot begin; nothing is written then. */
export class CannotImport extends Error {}

async function wantedOf(connection: Connection, { dossier, actors, from, to }: Given) {
  const [found] = await connection.rows<{ current: string | null }>(filesSql.current, [dossier]);
  if (!found?.current) throw new CannotImport(`unknown dossier: ${dossier}; import its folder first`);
  const known = await connection.rows<CodedActor>(filesSql.actors, [found.current]);
  const ids = new Set(known.map(({ id }) => id));
  const unknown = actors?.filter((id) => !ids.has(id)) ?? [];
  if (unknown.length > 0)
    throw new CannotImport(
      `unknown actors: ${unknown.join(", ")}; expected identifiers of the dossier's actors`,
    );
  if (from && to && from > to) throw new CannotImport(`--from ${from} is after --to ${to}`);
  return {
    actorOf: actorsByCode(known),
    actors: actors && new Set(actors),
    ...{ from, to },
  };
}

/** The keys of files, and why one has none. */
async function keysOf(files: readonly string[], settings: string) {
  const keys = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const file of files)
    await keyOf(file, settings).then(
      (key) => keys.set(file, key),
      (error) => failed.set(file, worded(error)),
    );
  return { keys, failed };
}

/** Takes out what is left of files that nobody is at; their keys are not among those wanted. */
async function removeOthers(connection: Connection, { dossier, clock }: Given, wanted: ReadonlySet<string>) {
  for (const { number, key, name, touched } of await unfinishedFiles(connection, dossier)) {
    if (wanted.has(key)) continue;
    if (clock().getTime() - touched.getTime() < patience)
      throw new CannotImport(`${name} is being imported; if that import was stopped, try again in a minute`);
    await removeFile(connection, dossier, number);
  }
}

async function importAll(connection: Connection, given: Given): Promise<FileResult[]> {
  const { importer, dossier, clock, onProgress, actors, from, to } = given;
  const wanted = await wantedOf(connection, given);
  const settings = JSON.stringify([importer.id, given.settings, actors && [...actors].sort(), from, to]);
  const { keys, failed } = await keysOf(given.files, settings);
  await removeOthers(connection, given, new Set(keys.values()));

  async function read(file: string, key: string): Promise<FileResult> {
    const about = { name: file, importer: importer.id, settings, touched: clock() };
    const { number, lines, tally: known, done } = await openFile(connection, dossier, key, about);
    if (done) return { file, kind: "unchanged", number, tally: known };
    let [before, tally] = [lines, known];
    const open = { dossier, number, source: importer.id };
    try {
      for await (const chunk of ahead(chunksOf(importer, file, wanted, lines))) {
        tally = await writeChunk(connection, open, chunk, before, tally, clock());
        before = chunk.lines;
        onProgress?.(file, tally, before);
      }
    } catch (error) {
      if (!(error instanceof TwoImports)) await removeFile(connection, dossier, number);
      return { file, kind: "failed", message: worded(error) };
    }
    await publishFile(connection, dossier, number);
    return { file, kind: "imported", number, tally };
  }

  const results: FileResult[] = [];
  for (const file of given.files) {
    const key = keys.get(file);
    const message = failed.get(file) ?? "it cannot be read";
    results.push(key ? await read(file, key) : { file, kind: "failed", message });
  }
  if (results.some(({ kind }) => kind === "imported"))
    for (const statement of codedSql().settle) await connection.run(statement, []);
  return results;
}

/**
 * Imports files of machine-coded events into a dossier. Each is shown to readers once it is whole; one that was
 * imported before changes nothing, one whose import was interrupted goes on where it stopped, and what an interrupted
 * import of another file has left is taken out. A file that cannot be read is told of and leaves nothing; the others
 * go on.
 */
export async function importEvents(given: Given): Promise<FileResult[]> {
  const connection = await database().connect();
  try {
    return await importAll(connection, given);
  } finally {
    await connection.close();
  }
}
