import { expect, test } from "vitest";
import { db } from "../../db";
import { openDossier } from "../../dossier/open-dossier";
import { madeUpRows } from "../../importers/rows-fixture";
import { parseOptions } from "../../options/parse";
import { dayNumber } from "../../time/day";
import { datasetNamed } from "../coded-datasets";
import type { AnyDataset } from "../dataset";
import { readDataset } from "../read-dataset";
import { bring } from "./coded-fixture";
import { countCoded } from "./read-coded";

const dataset = datasetNamed("coded_relations") as AnyDataset;
let stored: Awaited<ReturnType<typeof readStored>> = [];

async function readStored() {
  await bring("third.tsv", madeUpRows(4_000, 2_000_000));
  return db().codedEvent.findMany();
}

async function rowsOf(query: string, after = 0) {
  if (stored.length === 0) stored = await readStored();
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
