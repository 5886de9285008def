import { createHash } from "node:crypto";
import { db } from "../db";
import type { Coded, Dossier } from "./dossier";
import { lately } from "./lately";
import { servedNow } from "./served";

/** What was read of a dossier's files, and after how many of them; files that readers see never change. */
const known = new Map<string, { count: number; coded: Promise<Coded | null> }>();

async function readCoded(dossier: string): Promise<Coded | null> {
  const files = await db().codedFile.findMany({
    where: { dossier },
    select: { number: true, key: true, done: true, importer: true, kept: true, touched: true },
    orderBy: { number: "asc" },
  });
  const whole = files.filter(({ done }) => done);
  const last = whole.at(-1);
  if (!last) return null;
  const sum = createHash("sha256");
  const sources = new Map<string, number>();
  for (const { key, importer, kept } of whole) {
    sum.update(`${key}\n`);
    sources.set(importer, (sources.get(importer) ?? 0) + kept);
  }
  const { _min, _max } = await db().codedMonth.aggregate({
    where: { dossier },
    _min: { month: true },
    _max: { month: true },
  });
  const checksum = sum.digest("hex");
  return {
    version: `${whole.length}.${checksum.slice(0, 12)}`,
    checksum,
    time: whole
      .reduce((latest, { touched }) => (touched > latest ? touched : latest), last.touched)
      .toISOString(),
    files: whole.length,
    last: last.number,
    unfinished: files.flatMap(({ number, done }) => (done || number > last.number ? [] : [number])),
    events: whole.reduce((total, { kept }) => total + kept, 0),
    sources: [...sources].sort().map(([id, events]) => ({ id, events })),
    months: _min.month && _max.month ? [_min.month, _max.month] : null,
  };
}

const countNow = lately(
  async (dossier: string) =>
    (await db().dossier.findUnique({ where: { id: dossier }, select: { coded: true } }))?.coded ?? 0,
);

/**
 * The machine-coded events beside a dossier, as far as readers see them; null where there are none. One look at
 * the dossier's own row says whether what was read of the files is still all.
 */
export const codedOf = Object.assign(
  async (dossier: string): Promise<Coded | null> => {
    const count = servedNow()?.find(({ id }) => id === dossier)?.coded ?? (await countNow(dossier));
    if (count === 0) return null;
    const before = known.get(dossier);
    if (before?.count === count) return before.coded;
    const coded = readCoded(dossier);
    known.set(dossier, { count, coded });
    coded.catch(() => known.delete(dossier));
    return coded;
  },
  { forget: countNow.forget },
);

/**
 * A dossier as its machine-coded events are published from it: they are of no release, so that the files they came
 * from stand in the release's place, and no address keeps answering the same.
 */
export function asCoded(dossier: Dossier): Dossier {
  const { coded, release, settings } = dossier;
  if (!coded) return dossier;
  const checksum = createHash("sha256").update(`${release.checksum} ${coded.checksum}`).digest("hex");
  return {
    ...dossier,
    address: settings.id,
    pinned: false,
    shows: "machine",
    release: { version: coded.version, checksum, time: coded.time },
  };
}
