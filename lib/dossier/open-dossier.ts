import { db } from "../db";
import { type DossierTables, type TableId, tables } from "../tables/tables";
import type { Dossier } from "./dossier";
import { readRows } from "./rows";
import { descriptorSchema, settingsOf } from "./settings";

/** Whole dossiers by release id; a release never changes, so neither does its reading. */
const opened = new Map<string, Promise<Omit<Dossier, "address" | "pinned">>>();
const kept = 8;

/** `korea-2019` is a dossier as it stands, `korea-2019@2026.11.1` one of its releases for good. */
const address = /^([a-z0-9-]{1,100})(?:@(\d{4}\.\d{2}\.\d{1,6}))?$/;

async function load(id: string): Promise<Omit<Dossier, "address" | "pinned">> {
  const release = await db().release.findUniqueOrThrow({ where: { id } });
  const ids = Object.keys(tables) as TableId[];
  const rows = await Promise.all(ids.map(async (table) => [table, await readRows(id, table)] as const));
  return {
    settings: settingsOf(descriptorSchema.parse(release.descriptor)),
    release: { version: release.version, checksum: release.checksum, time: release.time.toISOString() },
    tables: Object.fromEntries(rows) as unknown as DossierTables,
  };
}

async function releaseAt(id: string, version: string | undefined): Promise<string | null> {
  const found = version
    ? await db().release.findUnique({
        where: { dossier_version: { dossier: id, version } },
        select: { id: true },
      })
    : await db().dossier.findUnique({ where: { id }, select: { current: true } });
  if (!found) return null;
  return "id" in found ? found.id : found.current;
}

/**
 * The dossier of an address: `korea-2019` as of its current release, `korea-2019@2026.11.1` as of that one.
 * Null where there is none of that name.
 */
export async function openDossier(name: string): Promise<Dossier | null> {
  const [, id, version] = address.exec(name) ?? [];
  const release = id ? await releaseAt(id, version) : null;
  if (!release) return null;
  const loading = opened.get(release) ?? load(release);
  if (!opened.has(release)) {
    opened.set(release, loading);
    loading.catch(() => opened.delete(release));
    for (const old of [...opened.keys()].slice(0, -kept)) opened.delete(old);
  }
  return { ...(await loading), address: name, pinned: version !== undefined };
}

/** Every dossier with its title, the first imported first. */
export async function listDossiers(): Promise<{ id: string; title: string; release: string }[]> {
  const found = await db().dossier.findMany({ where: { current: { not: null } }, orderBy: { order: "asc" } });
  const releases = await db().release.findMany({
    where: { id: { in: found.flatMap((dossier) => dossier.current ?? []) } },
  });
  return found.flatMap((dossier) => {
    const release = releases.find((candidate) => candidate.id === dossier.current);
    if (!release) return [];
    return [
      { id: dossier.id, title: descriptorSchema.parse(release.descriptor).title, release: release.version },
    ];
  });
}

/** Whether the database answers. */
export async function databaseIsAlive(): Promise<boolean> {
  return db()
    .dossier.count()
    .then(
      () => true,
      () => false,
    );
}
