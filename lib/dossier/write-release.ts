import type { Client } from "../database/database";
import { db } from "../db";
import type { AnyRow } from "../tables/table";
import type { TableId } from "../tables/tables";
import { diffTables, type RowSource, type TableDiff } from "./diff";
import type { Release } from "./dossier";
import { releaseNamed } from "./release-named";
import { readBatches, writeBatches } from "./rows";
import type { Descriptor } from "./settings";
import { sql } from "./sql/sql";
import { compareVersions } from "./versions";

/** Told as rows are written: the table, rows written and rows in all. */
export type Progress = (table: TableId, written: number, total: number) => void;

type NewRelease = {
  descriptor: Descriptor;
  codebook: string | null;
  /** The rows of each table, in batches of `batchSize`. */
  rows: (table: TableId) => AsyncIterable<readonly AnyRow[]>;
  /** How many rows there are in all tables. */
  count: number;
  checksum: string;
  now: Date;
  /** The release that this content was elsewhere; it keeps its name where the dossier has none as new. */
  restored?: Omit<Release, "checksum">;
  /** Whether what the rows are read from is what was checked. */
  isStill: () => boolean;
  onProgress?: Progress;
};

/** Rows that are read, compared and written together. */
export const batchSize = 1_000;

/** The rows of a release as they are stored; none where there is no release. */
export const rowsOf = (release: string | undefined, client?: Pick<Client, "$queryRawUnsafe">): RowSource =>
  async function* (table) {
    if (release === undefined) return;
    for await (const batch of readBatches(release, table, 0, batchSize, client))
      yield batch.map(({ row }) => row);
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
 * one is whole, and a process that dies leaves the old one. Returns what it changed. Where another import has
 * brought the same content meanwhile, nothing is written and its version is returned, with null.
 */
export async function writeRelease({
  descriptor,
  codebook,
  rows,
  count,
  checksum,
  now,
  restored,
  isStill,
  onProgress,
}: NewRelease): Promise<{ version: string; diff: readonly TableDiff[] | null }> {
  const dossier = descriptor.name;
  const written = await db().$transaction(
    async (client) => {
      // Another import is waited for here: what is read below cannot change under this transaction.
      for (const statement of sql().writeAlone) await client.$executeRawUnsafe(statement);
      const releases = await client.release.findMany({
        where: { dossier },
        select: { id: true, version: true, checksum: true },
      });
      const before = await client.dossier.findUnique({ where: { id: dossier } });
      const current = releases.find((release) => release.id === before?.current);
      if (current?.checksum === checksum) return { version: current.version, diff: null };

      const versions = releases.map((release) => release.version);
      const kept = restored && canRestore(restored, versions, now) ? restored : undefined;
      const version = kept?.version ?? nextVersion(versions, now);
      const time = kept ? new Date(kept.time) : now;
      const id = `${dossier}@${version}`;
      const described = JSON.parse(JSON.stringify(descriptor));
      await client.release.create({
        data: { id, dossier, version, checksum, time, descriptor: described, codebook },
      });
      let done = 0;
      async function* writing(table: TableId) {
        for await (const batch of writeBatches(client, id, table, rows(table))) {
          done += batch.length;
          onProgress?.(table, done, count);
          yield batch;
        }
      }
      // What is compared is written on the way: every row is taken in hand once.
      const diff = await diffTables(rowsOf(current?.id, client), writing);
      if (!isStill()) throw new Error("a file was changed while it was imported; nothing was written");
      await client.dossier.upsert({
        where: { id: dossier },
        create: { id: dossier, order: await client.dossier.count(), current: id },
        update: { current: id },
      });
      return { version, diff };
    },
    { timeout: 3_600_000, maxWait: 60_000 },
  );
  releaseNamed.forget();
  return written;
}
