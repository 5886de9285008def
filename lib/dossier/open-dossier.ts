import { db } from "../db";
import type { AnyRow } from "../tables/table";
import { type DossierTables, type TableId, tables } from "../tables/tables";
import { defaultLanguage, type Language } from "../words/language";
import { codedOf } from "./coded";
import type { Dossier } from "./dossier";
import { readServed } from "./read-served";
import { releaseNamed } from "./release-named";
import { countRows, readEventTypes, readRows } from "./rows";
import { servedNow } from "./served";
import { descriptorSchema, settingsOf } from "./settings";

/** What every answer from a release needs, however little of its tables. */
type Head = Pick<Dossier, "settings" | "release" | "eventTypes" | "descriptor" | "codebook" | "counts">;
type Opened = { head: Promise<Head>; tables: Map<TableId, Promise<readonly AnyRow[]>> };

/** Releases by id, with those of their tables that were read; a release never changes, so neither does this. */
const opened = new Map<string, Opened>();
const kept = 8;

/** Rows of a dossier that can be computed from: charts, and the datasets made of many rows, hold all of them. */
export const longestWhole = 250_000;

/** A dossier with more rows than can be held at once; its message says so. */
export class DossierTooLong extends Error {}

const rowsIn = (counts: Dossier["counts"]) => Object.values(counts).reduce((sum, rows) => sum + rows, 0);

/** Whether charts and computed datasets can be made of a dossier. */
export const isWhole = ({ counts }: Pick<Dossier, "counts">) => rowsIn(counts) <= longestWhole;

async function readHead(id: string): Promise<Head> {
  const [release, eventTypes, counts] = await Promise.all([
    db().release.findUniqueOrThrow({ where: { id } }),
    readEventTypes(id),
    countRows(id),
  ]);
  const descriptor = descriptorSchema.parse(release.descriptor);
  return {
    settings: settingsOf(descriptor),
    descriptor,
    codebook: release.codebook,
    release: { version: release.version, checksum: release.checksum, time: release.time.toISOString() },
    eventTypes,
    counts,
  };
}

function keep(id: string): Opened {
  const known = opened.get(id) ?? { head: readHead(id), tables: new Map() };
  if (!opened.has(id)) {
    opened.set(id, known);
    known.head.catch(() => opened.delete(id));
    for (const old of [...opened.keys()].slice(0, -kept)) opened.delete(old);
  }
  return known;
}

function rowsOf(release: string, { tables: read }: Opened, table: TableId): Promise<readonly AnyRow[]> {
  const rows = read.get(table) ?? readRows(release, table);
  if (!read.has(table)) {
    read.set(table, rows);
    rows.catch(() => read.delete(table));
  }
  return rows;
}

/** The tables that were asked for; looking into another one is a mistake of the caller, and says so. */
async function tablesOf(release: string, known: Opened, ids: readonly TableId[]): Promise<DossierTables> {
  const found = {};
  for (const id of Object.keys(tables) as TableId[]) {
    const rows = ids.includes(id) ? await rowsOf(release, known, id) : null;
    const get = () => {
      if (rows) return rows;
      throw new Error(`table not read: ${id}`);
    };
    Object.defineProperty(found, id, { get, enumerable: true });
  }
  return found as DossierTables;
}

/** Whole dossiers are the same object as long as they are kept, so that what is computed from one can be too. */
const whole = new WeakMap<Opened, Promise<DossierTables>>();

/**
 * The dossier of an address: `korea-2019` as of its current release, `korea-2019@2026.11.1` as of that one.
 * Null where there is none of that name. `only` names the tables that are needed, where that is not all; all of a
 * dossier that is too long throws `DossierTooLong`, and nothing of it is read.
 */
export async function openDossier(name: string, only?: readonly TableId[]): Promise<Dossier | null> {
  const release = await releaseNamed(name);
  if (!release) return null;
  const known = keep(release);
  const [head, coded] = await Promise.all([known.head, codedOf(name.split("@")[0] ?? name)]);
  if (!only && !isWhole(head))
    throw new DossierTooLong(
      `the dossier has ${rowsIn(head.counts)} rows; what is computed from all of them is made up to ${longestWhole}`,
    );
  const reading = only
    ? tablesOf(release, known, only)
    : (whole.get(known) ?? tablesOf(release, known, Object.keys(tables) as TableId[]));
  if (!only && !whole.has(known)) {
    whole.set(known, reading);
    reading.catch(() => whole.delete(known));
  }
  return {
    ...head,
    address: name,
    pinned: name.includes("@"),
    language: defaultLanguage,
    tables: await reading,
    ...(coded ? { coded } : {}),
  };
}

/** Every dossier with its title in a language, the first imported first. */
export async function listDossiers(
  language: Language = defaultLanguage,
): Promise<{ id: string; title: string; release: string }[]> {
  const found = servedNow() ?? (await readServed());
  const releases = await db().release.findMany({
    where: { id: { in: found.map(({ current }) => current) } },
  });
  return found.flatMap(({ id, current }) => {
    const release = releases.find((candidate) => candidate.id === current);
    if (!release) return [];
    const { title, entente } = descriptorSchema.parse(release.descriptor);
    const own = entente.translations[language]?.title;
    return [{ id, title: own ?? title, release: release.version }];
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
