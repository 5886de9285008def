import path from "node:path";
import { expect, test, vi } from "vitest";
import { madeUpRows } from "../importers/rows-fixture";

/** How many rows PostgreSQL knows of, by which it chooses how to find them. */
async function rowsCounted() {
  const { db } = await import("../db");
  const [found] = await db().$queryRawUnsafe<{ rows: number }[]>(
    "select reltuples as rows from pg_class where relname = 'coded_days'",
  );
  return found?.rows;
}

/** Every format of the datasets of machine-coded events, from a database of its own, by what reads nothing before. */
async function written(at?: (folder: string) => Promise<string>) {
  const { bring, closeCoded, openCoded } = await import("./coded/coded-fixture");
  const { codedDatasets } = await import("./coded-datasets");
  const { openDossier } = await import("../dossier/open-dossier");
  const { laidFor } = await import("./coded/lay-sums");
  const { formatsFor } = await import("../formats/formats");
  const { publishDataset } = await import("../formats/publish-dataset");
  await openCoded(at);
  await bring("events.tsv", madeUpRows(1_500));
  const dossier = await openDossier("korea-2019");
  if (!dossier) throw new Error("no dossier");
  const files = new Map<string, Buffer>();
  for (const dataset of Object.values(codedDatasets))
    for (const format of formatsFor(dataset)) {
      const request = new Request("http://localhost/");
      const initial = Object.entries(dataset.options).map(([name, option]) => [
        name,
        option.initial(dossier.settings),
      ]);
      const laid = await laidFor(dataset, dossier, new URLSearchParams());
      const answer = await publishDataset(request, laid, dataset, format, Object.fromEntries(initial));
      expect(answer.status).toBe(200);
      files.set(`${dataset.id}.${format.extension}`, Buffer.from(await answer.arrayBuffer()));
    }
  if (!at) expect(await rowsCounted()).toBeGreaterThan(0);
  await closeCoded();
  return files;
}

test("machine-coded events and their sums are the same bytes from PostgreSQL as from SQLite, in every format", async () => {
  const there = await written();
  vi.resetModules();
  const here = await written(async (folder) => `file:${path.join(folder, "entente.db")}`);
  expect([...there.keys()]).toEqual([...here.keys()]);
  for (const [name, bytes] of here) {
    expect([name, bytes.length > 1_000]).toEqual([name, true]);
    expect(there.get(name)?.equals(bytes), name).toBe(true);
  }
});
