import { db } from "../db";
import { type DossierTables, type TableId, tables } from "../tables/tables";
import type { Dossier } from "./dossier";
import { readRows } from "./rows";
import { descriptorSchema, settingsOf } from "./settings";

/** Whole dossiers by release id; a release never changes, so neither does its reading. */
const opened = new Map<string, Promise<Dossier>>();
const kept = 8;

async function load(id: string): Promise<Dossier> {
  const release = await db().release.findUniqueOrThrow({ where: { id } });
  const ids = Object.keys(tables) as TableId[];
  const rows = await Promise.all(ids.map(async (table) => [table, await readRows(id, table)] as const));
  return {
    settings: settingsOf(descriptorSchema.parse(release.descriptor)),
    release: { version: release.version, checksum: release.checksum, time: release.time.toISOString() },
    tables: Object.fromEntries(rows) as unknown as DossierTables,
  };
}

/** The dossier as of its current release, or null where there is none of that name. */
export async function openDossier(id: string): Promise<Dossier | null> {
  const found = await db().dossier.findUnique({ where: { id }, select: { current: true } });
  if (!found?.current) return null;
  const known = opened.get(found.current);
  if (known) return known;
  const loading = load(found.current);
  opened.set(found.current, loading);
  loading.catch(() => opened.delete(found.current ?? ""));
  for (const old of [...opened.keys()].slice(0, -kept)) opened.delete(old);
  return loading;
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
