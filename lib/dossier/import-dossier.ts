import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { AnyRow, Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { checkPackage } from "./check-package";
import { cellValue } from "./convert";
import { diffTables, type TableDiff } from "./diff";
import { openDossier } from "./open-dossier";
import type { DossierProblem } from "./problem";
import { type DossierPackage, readPackage } from "./read-package";
import { readRecords, type TextRecord } from "./read-records";
import type { Descriptor } from "./settings";
import { type Progress, rowsOf, writeRelease } from "./write-release";

export type ImportResult =
  | { kind: "refused"; problems: readonly DossierProblem[] }
  | { kind: "unchanged"; dossier: string; version: string }
  | { kind: "planned"; dossier: string; diff: readonly TableDiff[] }
  | { kind: "imported"; dossier: string; version: string; checksum: string; diff: readonly TableDiff[] };

type Settings = {
  dryRun: boolean;
  /** The time of the release; the only clock there is. */
  now: Date;
  onProgress?: Progress;
};

/** A checked record as the values that its columns declare. */
function rowOf(table: TableId, { cells }: TextRecord): AnyRow {
  const row: Record<string, AnyRow[string]> = {};
  for (const [name, column] of Object.entries<Column>(tables[table].columns))
    row[name] = cellValue(column, cells[name] ?? "");
  return row;
}

/**
 * SHA-256 over the descriptor, the values of all tables in the order of `tables`, and the codebook, as JSON. Rows
 * are added one by one, table after table.
 */
function contentHash(descriptor: Descriptor) {
  const hash = createHash("sha256").update(`[${JSON.stringify(descriptor)},[`);
  const ids = Object.keys(tables) as TableId[];
  let place = 0;
  let isFirst = true;
  hash.update("[");
  const goTo = (wanted: number) => {
    for (; place < wanted; place++) {
      hash.update(place + 1 < ids.length ? "],[" : "]");
      isFirst = true;
    }
  };
  return {
    add(table: TableId, row: AnyRow) {
      goTo(ids.indexOf(table));
      hash.update(`${isFirst ? "" : ","}${JSON.stringify(row)}`);
      isFirst = false;
    },
    end(codebook: string | null) {
      goTo(ids.length);
      return hash.update(`],${JSON.stringify(codebook)}]`).digest("hex");
    },
  };
}

/** The rows of a package that was found to be right, read from its files anew. */
function rowsIn(found: DossierPackage) {
  return async function* (id: TableId): AsyncGenerator<AnyRow[]> {
    const table = found.tables.find((one) => one.id === id);
    if (!table?.place) return;
    for await (const records of readRecords(table.place, table.file, () => true, []))
      yield records.map((record) => rowOf(id, record));
  };
}

/** When the files of a package were last written to. */
const stateOf = ({ tables: listed }: DossierPackage) =>
  listed.map(({ place }) => (place ? `${statSync(place).size} ${statSync(place).mtimeMs}` : "")).join();

/** The descriptor without what an export adds to it: the name of the release, which is not part of its content. */
function contentOf({ entente: { release, ...entente }, ...descriptor }: Descriptor) {
  return { descriptor: { ...descriptor, entente } as Descriptor, exported: release };
}

/**
 * Imports a dossier folder: all of it or nothing, in one transaction that ends by moving the dossier to its new
 * release. The same folder again changes nothing; an exported folder in which nothing was changed is restored
 * as the release it was, under its version and time. Problems of the data are returned, not thrown. The files are
 * read twice, to check and to write, so that a folder of any length takes the memory of its keys.
 */
export async function importDossier(
  folder: string,
  { dryRun, now, onProgress }: Settings,
): Promise<ImportResult> {
  const { found, problems } = readPackage(folder);
  if (!found) return { kind: "refused", problems };
  const content = found.descriptor ? contentOf(found.descriptor) : null;
  const hash = content && contentHash(content.descriptor);
  const before = stateOf(found);
  const checked = await checkPackage(found, (table, record) => hash?.add(table, rowOf(table, record)));
  problems.push(...checked.problems);
  if (problems.length > 0 || !content || !hash) return { kind: "refused", problems };

  const { descriptor, exported } = content;
  const { codebook } = found;
  const dossier = descriptor.name;
  const checksum = hash.end(codebook);
  const current = await openDossier(dossier, []);
  if (current?.release.checksum === checksum)
    return { kind: "unchanged", dossier, version: current.release.version };
  const rows = rowsIn(found);
  if (dryRun) {
    const stored = rowsOf(current ? `${dossier}@${current.release.version}` : undefined);
    return { kind: "planned", dossier, diff: await diffTables(stored, rows) };
  }
  const { version, diff } = await writeRelease({
    descriptor,
    codebook,
    rows,
    count: checked.count,
    checksum,
    now,
    restored: exported?.checksum === checksum ? exported : undefined,
    isStill: () => stateOf(found) === before,
    onProgress,
  });
  return diff
    ? { kind: "imported", dossier, version, checksum, diff }
    : { kind: "unchanged", dossier, version };
}

/** The words for a database that another import holds on to; null for any other error. */
export function busyInWords(error: unknown): string | null {
  return /SQLITE_BUSY|database is locked|lock timeout|P2034|P1008|Timed out/i.test(String(error))
    ? "another import is writing; try again when it has ended"
    : null;
}
