import { db } from "../db";
import { beside as option } from "../options/beside";
import type { Dossier, DossierSettings } from "./dossier";
import { layBeside, releaseName } from "./lay-beside";
import { DossierTooLong, listDossiers, openDossier } from "./open-dossier";
import { compareVersions } from "./versions";

type Listed = Awaited<ReturnType<typeof listDossiers>>;

/** The release of a dossier that was the newest at a time (ISO 8601); the first where it came later. */
async function releaseThen(id: string, time: string): Promise<string | null> {
  const found = await db().release.findMany({
    where: { dossier: id },
    select: { version: true, time: true },
  });
  const sorted = found.sort((a, b) => compareVersions(b.version, a.version));
  const then = sorted.find((release) => release.time.toISOString() <= time) ?? sorted.at(-1);
  return then ? `${id}@${then.version}` : null;
}

/** A dossier by its name; null where it cannot be laid beside another. */
async function open(name: string): Promise<Dossier | null> {
  return openDossier(name).catch((error: unknown) => {
    if (error instanceof DossierTooLong) return null;
    throw error;
  });
}

/** Dossiers by their names, those without a release as they were at a time, or as they stand; null if one is missing. */
async function openAll(names: readonly string[], time: string | null): Promise<Dossier[] | null> {
  const found: Dossier[] = [];
  for (const name of names) {
    const placed = time === null || name.includes("@") ? name : await releaseThen(name, time);
    const dossier = placed === null ? null : await open(placed);
    if (!dossier) return null;
    found.push(dossier);
  }
  return found;
}

/** The dossiers beside one where the address says nothing: those that it names and that are served, else the first. */
function usual({ precedent }: DossierSettings, others: Listed): string[] {
  const named = precedent.beside.filter((id) => others.some((other) => other.id === id));
  return named.length > 0 ? named : others.slice(0, 1).map(({ id }) => id);
}

/**
 * A dossier with those that the address asks for by `with` laid beside it; with its own choice where it asks for
 * none, or for one that is not there. At an address of one release they are as they were when that was imported, so
 * that it goes on answering the same.
 */
export async function openBeside(dossier: Dossier, asked: string | null): Promise<Dossier> {
  const { settings, release, pinned } = dossier;
  const others = (await listDossiers()).filter(({ id }) => id !== settings.id);
  const isOther = (name: string) => others.some(({ id }) => id === name.split("@")[0]);
  const parsed = asked === null ? null : option.schema.safeParse(asked);
  const names = parsed?.success && parsed.data.every(isOther) ? parsed.data : [];
  const chosen = names.length > 0 ? await openAll(names, pinned ? release.time : null) : null;
  const own = usual(settings, others);
  const shown = chosen ?? (await openAll(own, pinned ? release.time : null)) ?? [];
  const then = (await openAll(chosen ? names : own, release.time)) ?? [];
  const named = shown.map(releaseName).join(",");
  return layBeside(dossier, {
    names: chosen ? names : [],
    shown,
    usual: own,
    // What can be chosen changes with the dossiers served; what is kept for good does not.
    choices: pinned
      ? shown.map(({ settings: { id, title } }) => ({ id, title }))
      : others.map(({ id, title }) => ({ id, title })),
    kept: named === then.map(releaseName).join(",") ? null : named,
  });
}
