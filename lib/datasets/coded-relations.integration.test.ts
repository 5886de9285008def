import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, db } from "../db";
import { codedOf } from "../dossier/coded";
import { importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { openDossier } from "../dossier/open-dossier";
import { gdelt } from "../importers/gdelt/gdelt";
import { importEvents } from "../importers/import-events";
import { madeUpRow } from "../importers/rows-fixture";
import { parseOptions } from "../options/parse";
import { dayNumber } from "../time/day";
import { countCoded } from "./coded/read-coded";
import { datasetNamed } from "./coded-datasets";
import type { AnyDataset } from "./dataset";
import { readDataset } from "./read-dataset";

const base = mkdtempSync(path.join(os.tmpdir(), "entente coded relations "));
let stored: Awaited<ReturnType<typeof readStored>> = [];
const readStored = () => db().codedEvent.findMany();
const dataset = datasetNamed("coded_relations") as AnyDataset;

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  await migrate();
  await importDossier("prisma/dossiers/korea-2019", { dryRun: false, now: new Date("2026-11-28T00:00:00Z") });
  const file = path.join(base, "events.tsv");
  writeFileSync(file, Array.from({ length: 4_000 }, (_, place) => `${madeUpRow(place)}\n`).join(""));
  const asked = { importer: gdelt, files: [file], dossier: "korea-2019", actors: null, from: null, to: null };
  await importEvents({ ...asked, settings: "", clock: () => new Date("2026-11-28T10:00:00Z") });
  codedOf.forget();
  stored = await readStored();
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

async function rowsOf(query: string, after = 0) {
  const dossier = await openDossier("korea-2019", ["actors"]);
  if (!dossier) throw new Error("no dossier");
  const { values, problems } = parseOptions(dataset.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  const placed = [];
  for await (const batch of readDataset(dossier, dataset, values, after)) placed.push(...batch);
  expect(await countCoded("relations", dossier, values)).toBe(after + placed.length);
  return placed.map(({ row }) => row);
}

/** The same from single events. */
function truth(
  asOf: string,
  halfLife: number | null,
  pair: (a: string, b: string) => boolean,
  month: string,
) {
  const events = stored.filter(({ initiator, recipient, day }) => pair(initiator, recipient) && day <= asOf);
  let [intensity, scored] = [0, 0];
  for (const { day, goldstein } of events) {
    const weight = halfLife === null ? 1 : 2 ** (-(dayNumber(asOf) - dayNumber(day)) / halfLife);
    intensity += weight;
    scored += weight * goldstein;
  }
  const own = events.filter(({ day }) => day.startsWith(month));
  return {
    intensity,
    tone: scored / intensity,
    events: own.length,
    score: own.reduce((sum, { goldstein }) => sum + goldstein, 0),
  };
}

test.each([
  ["as_of=2019-01-17", 180],
  ["as_of=2019-01-31&half_life=30", 30],
  ["as_of=2019-06-30&half_life=none", null],
] as const)("what single events say, within the bound: %s", async (query, halfLife) => {
  const rows = await rowsOf(query);
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const { from, to, month, as_of } = row;
    const own = truth(String(as_of), halfLife, (a, b) => a === from && b === to, String(month));
    expect(row.events).toBe(own.events);
    expect(Number(row.score)).toBeCloseTo(own.score, 4);
    expect(Number(row.mean_score)).toBeCloseTo(own.score / own.events, 4);
    expect(Math.abs(Number(row.intensity) - own.intensity)).toBeLessThanOrEqual(
      Number(row.intensity_bound) + 1e-6,
    );
    expect(Math.abs(Number(row.tone) - own.tone)).toBeLessThanOrEqual(Number(row.tone_bound) + 1e-6);
    if (halfLife === null) expect(row.tone_bound).toBe(0);
  }
});

test("both directions together hold the events of either; actors are both among those named", async () => {
  const directed = await rowsOf("as_of=2019-06-30");
  const both = await rowsOf("as_of=2019-06-30&direction=both");
  const sum = (rows: typeof both) => rows.reduce((total, { events }) => total + Number(events), 0);
  expect(sum(both)).toBe(sum(directed));
  for (const { from, to } of both) expect(String(from) < String(to)).toBe(true);
  const some = await rowsOf("as_of=2019-06-30&actors=PRK,USA");
  expect(new Set(some.map(({ from }) => from))).toEqual(new Set(["PRK", "USA"]));
  expect(some).toEqual(
    directed.filter(({ from, to }) => [from, to].every((id) => id === "PRK" || id === "USA")),
  );
  expect(await rowsOf("as_of=2019-06-30", 7)).toEqual(directed.slice(7));
});
