import { openDossier } from "../dossier/open-dossier";
import { actorsByCode } from "./actor-codes";
import { chunksOf } from "./chunks-of";
import { keyOf, openFile, publishFile, removeFile, unfinishedFiles } from "./files";
import type { Importer } from "./importer";
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

async function wantedOf({ dossier, actors, from, to }: Given) {
  const found = await openDossier(dossier, ["actors"]);
  if (!found) throw new CannotImport(`unknown dossier: ${dossier}; import its folder first`);
  const ids = new Set(found.tables.actors.map(({ id }) => id));
  const unknown = actors?.filter((id) => !ids.has(id)) ?? [];
  if (unknown.length > 0)
    throw new CannotImport(
      `unknown actors: ${unknown.join(", ")}; expected identifiers of the dossier's actors`,
    );
  if (from && to && from > to) throw new CannotImport(`--from ${from} is after --to ${to}`);
  return {
    actorOf: actorsByCode(found.tables.actors),
    actors: actors && new Set(actors),
    ...{ from, to },
  };
}

/**
 * Imports files of machine-coded events into a dossier. Each is shown to readers once it is whole; one that was
 * imported before changes nothing, one whose import was interrupted goes on where it stopped, and what an interrupted
 * import of another file has left is taken out. A file that cannot be read is told of and leaves nothing; the others
 * go on.
 */
export async function importEvents(given: Given): Promise<FileResult[]> {
  const { importer, dossier, clock, onProgress } = given;
  const wanted = await wantedOf(given);
  const { actors, from, to } = given;
  const settings = JSON.stringify([importer.id, given.settings, actors && [...actors].sort(), from, to]);
  const keys = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const file of given.files)
    await keyOf(file, settings).then(
      (key) => keys.set(file, key),
      (error) => failed.set(file, worded(error)),
    );
  const wantedKeys = new Set(keys.values());
  for (const { number, key, name, touched } of await unfinishedFiles(dossier)) {
    if (wantedKeys.has(key)) continue;
    if (clock().getTime() - touched.getTime() < patience)
      throw new CannotImport(`${name} is being imported; if that import was stopped, try again in a minute`);
    await removeFile(dossier, number);
  }

  async function read(file: string, key: string): Promise<FileResult> {
    const { number, lines, tally, done } = await openFile(dossier, key, {
      ...{ name: file, importer: importer.id, settings, touched: clock() },
    });
    if (done) return { file, kind: "unchanged", number, tally };
    let before = lines;
    try {
      for await (const chunk of chunksOf(importer, file, wanted, lines, tally)) {
        await writeChunk({ dossier, number, source: importer.id }, chunk, before, tally, clock());
        before = chunk.lines;
        onProgress?.(file, tally, before);
      }
    } catch (error) {
      if (!(error instanceof TwoImports)) await removeFile(dossier, number);
      return { file, kind: "failed", message: worded(error) };
    }
    await publishFile(dossier, number);
    return { file, kind: "imported", number, tally };
  }

  const results: FileResult[] = [];
  for (const file of given.files) {
    const key = keys.get(file);
    results.push(
      key
        ? await read(file, key)
        : { file, kind: "failed", message: failed.get(file) ?? "it cannot be read" },
    );
  }
  return results;
}
