import { db } from "../db";
import { diffTables, type RowSource, type TableDiff } from "./diff";
import type { Dossier, Release } from "./dossier";
import { openDossier } from "./open-dossier";
import { compareVersions } from "./versions";

/** What a release changed against the one before it; the first added every row. */
export type Change = {
  release: Release;
  /** The release before, null for the first. */
  before: string | null;
  /** Names of properties of `datapackage.json` that changed, `codebook` among them where that did. */
  described: readonly string[];
  tables: readonly TableDiff[];
};

/** Two releases never change, so neither does what lies between them. */
const compared = new Map<string, Omit<Change, "release">>();

type State = Pick<Dossier, "descriptor" | "codebook" | "tables">;

function describedChanges(before: State, after: State): string[] {
  const names = [...new Set([...Object.keys(before.descriptor), ...Object.keys(after.descriptor)])].sort();
  const text = ({ descriptor }: State, name: string) => JSON.stringify(descriptor[name]);
  return [
    ...names.filter((name) => text(before, name) !== text(after, name)),
    ...(before.codebook === after.codebook ? [] : ["codebook"]),
  ];
}

const open = async (dossier: string, version: string): Promise<Dossier> => {
  const found = await openDossier(`${dossier}@${version}`);
  if (!found) throw new Error(`no release: ${dossier}@${version}`);
  return found;
};

/** All rows of a table at once: a dossier that was opened holds them already. */
const rowsOf =
  ({ tables }: State): RowSource =>
  (table) => [tables[table]];

async function between(dossier: string, before: string | undefined, after: string) {
  const name = `${dossier}@${before ?? ""}..${after}`;
  const known = compared.get(name);
  if (known) return known;
  const young = await open(dossier, after);
  const old = before === undefined ? null : await open(dossier, before);
  const change = {
    before: before ?? null,
    described: old ? describedChanges(old, young) : [],
    tables: await diffTables(old ? rowsOf(old) : () => [], rowsOf(young)),
  };
  compared.set(name, change);
  return change;
}

/** The releases of a dossier up to one of them, the newest first: later ones change nothing in the answer. */
export async function releasesUntil(dossier: string, version: string): Promise<Release[]> {
  const found = await db().release.findMany({
    where: { dossier },
    select: { version: true, checksum: true, time: true },
  });
  return found
    .filter((release) => compareVersions(release.version, version) <= 0)
    .sort((a, b) => compareVersions(b.version, a.version))
    .map(({ time, ...release }) => ({ ...release, time: time.toISOString() }));
}

/** What every release up to this one changed, the newest first. */
export async function changesOf({ settings, release }: Dossier): Promise<Change[]> {
  const releases = await releasesUntil(settings.id, release.version);
  const changes: Change[] = [];
  for (const [place, found] of releases.entries())
    changes.push({
      release: found,
      ...(await between(settings.id, releases[place + 1]?.version, found.version)),
    });
  return changes;
}
