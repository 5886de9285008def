import { createHash } from "node:crypto";
import { db } from "../db";
import type { AnyRow, Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { checkPackage } from "./check-package";
import { cellValue } from "./convert";
import { diffTables, type Rows, type TableDiff } from "./diff";
import { openDossier } from "./open-dossier";
import type { DossierProblem } from "./problem";
import { readPackage, type TextTable } from "./read-package";
import { writeRows } from "./rows";

export type ImportResult =
  | { kind: "refused"; problems: readonly DossierProblem[] }
  | { kind: "unchanged"; dossier: string; version: string }
  | { kind: "planned"; dossier: string; diff: readonly TableDiff[] }
  | { kind: "imported"; dossier: string; version: string; checksum: string; diff: readonly TableDiff[] };

type Settings = {
  dryRun: boolean;
  /** The time of the release; the only clock there is. */
  now: Date;
  /** Told after each table, with rows written and rows in all. */
  onProgress?: (written: number, total: number) => void;
};

function rowsOf(table: TextTable): AnyRow[] {
  const columns: [string, Column][] = Object.entries(tables[table.id].columns);
  return table.records.map(({ cells }) =>
    Object.fromEntries(columns.map(([name, column]) => [name, cellValue(column, cells[name] ?? "")])),
  );
}

/** The next version in a month: `2026.11.1`, `2026.11.2`, … */
function nextVersion(versions: readonly string[], now: Date): string {
  const month = now.toISOString().slice(0, 7).replace("-", ".");
  const used = versions
    .filter((version) => version.startsWith(`${month}.`))
    .map((version) => Number(version.slice(8)));
  return `${month}.${Math.max(0, ...used) + 1}`;
}

/**
 * Imports a dossier folder: all of it or nothing, in one transaction that ends by moving the dossier to its new
 * release. The same folder again changes nothing. Problems of the data are returned, not thrown.
 */
export async function importDossier(
  folder: string,
  { dryRun, now, onProgress }: Settings,
): Promise<ImportResult> {
  const { found, problems } = await readPackage(folder);
  // Rows of a table that could not be read whole would only look like dangling references.
  if (problems.length > 0 || !found) return { kind: "refused", problems };
  const wrong = checkPackage(found);
  if (wrong.length > 0) return { kind: "refused", problems: wrong };

  const dossier = found.descriptor.name;
  const rows: Rows = Object.fromEntries(found.tables.map((table) => [table.id, rowsOf(table)]));
  const content = JSON.stringify([
    found.descriptor,
    Object.keys(tables).map((id) => rows[id as TableId] ?? []),
  ]);
  const checksum = createHash("sha256").update(content).digest("hex");
  const current = await openDossier(dossier);
  if (current?.release.checksum === checksum)
    return { kind: "unchanged", dossier, version: current.release.version };
  const diff = diffTables(current?.tables ?? {}, rows);
  if (dryRun) return { kind: "planned", dossier, diff };

  const total = Object.values(rows).reduce((sum, some) => sum + some.length, 0);
  const version = await db().$transaction(
    async (client) => {
      const releases = await client.release.findMany({ where: { dossier }, select: { version: true } });
      const version = nextVersion(
        releases.map((release) => release.version),
        now,
      );
      const id = `${dossier}@${version}`;
      const descriptor = JSON.parse(JSON.stringify(found.descriptor));
      await client.release.create({ data: { id, dossier, version, checksum, time: now, descriptor } });
      let written = 0;
      for (const table of Object.keys(rows) as TableId[]) {
        await writeRows(client, id, table, rows[table] ?? []);
        written += rows[table]?.length ?? 0;
        onProgress?.(written, total);
      }
      const order = await client.dossier.count();
      await client.dossier.upsert({
        where: { id: dossier },
        create: { id: dossier, order, current: id },
        update: { current: id },
      });
      return version;
    },
    { timeout: 600_000, maxWait: 60_000 },
  );
  return { kind: "imported", dossier, version, checksum, diff };
}
