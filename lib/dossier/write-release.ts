import { db } from "../db";
import type { TableId } from "../tables/tables";
import type { Rows } from "./diff";
import type { Release } from "./dossier";
import { writeRows } from "./rows";
import type { Descriptor } from "./settings";
import { compareVersions } from "./versions";

/** Told as rows are written: the table, rows written and rows in all. */
export type Progress = (table: TableId, written: number, total: number) => void;

type NewRelease = {
  descriptor: Descriptor;
  codebook: string | null;
  rows: Rows;
  checksum: string;
  now: Date;
  /** The release that this content was elsewhere; it keeps its name where the dossier has none as new. */
  restored?: Omit<Release, "checksum">;
  onProgress?: Progress;
};

/** The next version in a month: `2026.11.1`, `2026.11.2`, … */
export function nextVersion(versions: readonly string[], now: Date): string {
  const month = now.toISOString().slice(0, 7).replace("-", ".");
  const used = versions
    .filter((version) => version.startsWith(`${month}.`))
    .map((version) => Number(version.slice(month.length + 1)));
  return `${month}.${Math.max(0, ...used) + 1}`;
}

/** A release of the past keeps its name where every release that the dossier has is older. */
const canRestore = ({ version, time }: Omit<Release, "checksum">, versions: readonly string[], now: Date) =>
  new Date(time) <= now && versions.every((known) => compareVersions(known, version) < 0);

/**
 * Writes a release and moves the dossier to it, in one transaction: a reader sees the old release until the new
 * one is whole, and a process that dies leaves the old one. Where another import has brought the same content
 * meanwhile, nothing is written and its version is returned.
 */
export async function writeRelease({
  descriptor,
  codebook,
  rows,
  checksum,
  now,
  restored,
  onProgress,
}: NewRelease): Promise<{ version: string; isNew: boolean }> {
  const dossier = descriptor.name;
  const total = Object.values(rows).reduce((sum, some) => sum + some.length, 0);
  return db().$transaction(
    async (client) => {
      // A write that changes nothing comes first: SQLite then waits here for another import to end, and what is
      // read below cannot change under this transaction.
      await client.dossier.updateMany({ where: { id: dossier }, data: { order: { increment: 0 } } });
      const releases = await client.release.findMany({
        where: { dossier },
        select: { id: true, version: true, checksum: true },
      });
      const before = await client.dossier.findUnique({ where: { id: dossier } });
      const current = releases.find((release) => release.id === before?.current);
      if (current?.checksum === checksum) return { version: current.version, isNew: false };

      const versions = releases.map((release) => release.version);
      const kept = restored && canRestore(restored, versions, now) ? restored : undefined;
      const version = kept?.version ?? nextVersion(versions, now);
      const time = kept ? new Date(kept.time) : now;
      const id = `${dossier}@${version}`;
      const described = JSON.parse(JSON.stringify(descriptor));
      await client.release.create({
        data: { id, dossier, version, checksum, time, descriptor: described, codebook },
      });
      let written = 0;
      for (const table of Object.keys(rows) as TableId[])
        await writeRows(client, id, table, rows[table] ?? [], (count) => {
          written += count;
          onProgress?.(table, written, total);
        });
      await client.dossier.upsert({
        where: { id: dossier },
        create: { id: dossier, order: await client.dossier.count(), current: id },
        update: { current: id },
      });
      return { version, isNew: true };
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
}
