import path from "node:path";
import { expect, test, vi } from "vitest";
import { isOverPostgresql } from "../../database/fresh-database";
import { closeDb, db } from "../../db";
import { madeUpRows } from "../../importers/rows-fixture";

const id = "reykjavik-1986";

/** How many rows PostgreSQL knows of, by which it chooses how to find them. */
async function rowsCounted() {
  const [found] = await db().$queryRawUnsafe<{ rows: number }[]>(
    "select reltuples as rows from pg_class where relname = 'coded_days'",
  );
  return found?.rows;
}

/** Every format of the datasets of machine-coded events, from a database of its own. */
async function written(at?: (folder: string) => Promise<string>) {
  const { bring, closeCoded, openCoded } = await import("./coded-fixture");
  const { laidFor } = await import("./lay-sums");
  const { codedDatasets } = await import("../coded-datasets");
  const { openDossier } = await import("../../dossier/open-dossier");
  const { formatsFor } = await import("../../formats/formats");
  const { publishDataset } = await import("../../formats/publish-dataset");
  await openCoded(id, at);
  await bring("of-another.tsv", madeUpRows(3_000, 1_000, "1986-10-20"), id);
  const dossier = await openDossier(id);
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

test.runIf(isOverPostgresql)("the same bytes from PostgreSQL as from SQLite, in every format", async () => {
  await closeDb();
  const there = await written();
  // What was read is not remembered: sums are those of the other database.
  vi.resetModules();
  const here = await written(async (folder) => `file:${path.join(folder, "entente.db")}`);
  expect([...there.keys()]).toEqual([...here.keys()]);
  for (const [name, bytes] of here) {
    expect([name, bytes.length > 500]).toEqual([name, true]);
    expect(there.get(name)?.equals(bytes), name).toBe(true);
  }
});
