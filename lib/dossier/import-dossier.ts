import { createHash } from "node:crypto";
import type { AnyRow, Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { checkPackage } from "./check-package";
import { cellValue } from "./convert";
import { diffTables, type Rows, type TableDiff } from "./diff";
import { openDossier } from "./open-dossier";
import type { DossierProblem } from "./problem";
import { readPackage, type TextTable } from "./read-package";
import type { Descriptor } from "./settings";
import { type Progress, writeRelease } from "./write-release";

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

/** The values of a table that was checked. Its text is let go, so that not both are held. */
function rowsOf(table: TextTable): AnyRow[] {
  const columns: [string, Column][] = Object.entries(tables[table.id].columns);
  const rows = table.records.map(({ cells }) =>
    Object.fromEntries(columns.map(([name, column]) => [name, cellValue(column, cells[name] ?? "")])),
  );
  table.records = [];
  return rows;
}

/** A list as JSON, item by item, so that the text of a long table is never held whole. */
function* listAsJson(items: readonly unknown[]) {
  yield "[";
  for (const [place, item] of items.entries()) yield (place > 0 ? "," : "") + JSON.stringify(item);
  yield "]";
}

/** SHA-256 over the descriptor, the values of all tables in the order of their files, and the codebook, as JSON. */
function checksumOf(descriptor: Descriptor, rows: Rows, codebook: string | null): string {
  const hash = createHash("sha256").update(`[${JSON.stringify(descriptor)},[`);
  for (const [place, id] of (Object.keys(tables) as TableId[]).entries()) {
    if (place > 0) hash.update(",");
    for (const piece of listAsJson(rows[id] ?? [])) hash.update(piece);
  }
  return hash.update(`],${JSON.stringify(codebook)}]`).digest("hex");
}

/** The descriptor without what an export adds to it: the name of the release, which is not part of its content. */
function contentOf({ entente: { release, ...entente }, ...descriptor }: Descriptor) {
  return { descriptor: { ...descriptor, entente } as Descriptor, exported: release };
}

/**
 * Imports a dossier folder: all of it or nothing, in one transaction that ends by moving the dossier to its new
 * release. The same folder again changes nothing; an exported folder in which nothing was changed is restored
 * as the release it was, under its version and time. Problems of the data are returned, not thrown.
 */
export async function importDossier(
  folder: string,
  { dryRun, now, onProgress }: Settings,
): Promise<ImportResult> {
  const { found, problems } = await readPackage(folder);
  if (found) problems.push(...checkPackage(found));
  if (problems.length > 0 || !found?.descriptor) return { kind: "refused", problems };

  const { descriptor, exported } = contentOf(found.descriptor);
  const { codebook } = found;
  const dossier = descriptor.name;
  const rows: Rows = Object.fromEntries(found.tables.map((table) => [table.id, rowsOf(table)]));
  const checksum = checksumOf(descriptor, rows, codebook);
  const current = await openDossier(dossier);
  if (current?.release.checksum === checksum)
    return { kind: "unchanged", dossier, version: current.release.version };
  const diff = diffTables(current?.tables ?? {}, rows);
  if (dryRun) return { kind: "planned", dossier, diff };
  const { version, isNew } = await writeRelease({
    descriptor,
    codebook,
    rows,
    checksum,
    now,
    restored: exported?.checksum === checksum ? exported : undefined,
    onProgress,
  });
  return isNew
    ? { kind: "imported", dossier, version, checksum, diff }
    : { kind: "unchanged", dossier, version };
}

/** The words for a database that another import holds on to; null for any other error. */
export function busyInWords(error: unknown): string | null {
  return /SQLITE_BUSY|database is locked|P2034|P1008|Timed out/i.test(String(error))
    ? "another import is writing; try again when it has ended"
    : null;
}
