import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDb, db } from "../db";
import { importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { openDossier } from "../dossier/open-dossier";
import { SmallFolder } from "../dossier/small-folder";
import { formatsFor } from "../formats/formats";
import { parametersOf } from "../formats/parameters";
import { publishDataset } from "../formats/publish-dataset";
import { parseOptions } from "../options/parse";
import type { AnyDataset } from "./dataset";
import { datasets } from "./datasets";

const base = mkdtempSync(path.join(os.tmpdir(), "entente read "));
const events = datasets.events as AnyDataset;
const rows = 25_000;

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${path.join(base, "a.db")}`;
  await migrate();
  const { folder } = new SmallFolder(path.join(base, "many"), "many", rows);
  await importDossier(folder, { dryRun: false, now: new Date("2026-11-24T12:00:00Z") });
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

async function ask(extension: string, query = "") {
  const dossier = await openDossier("many", events.stored?.reads);
  const format = formatsFor(events).find((one) => one.extension === extension);
  if (!dossier || !format) throw new Error("no dossier or format");
  const { values } = parseOptions(parametersOf(events, format), new URLSearchParams(query), dossier);
  return publishDataset(new Request("http://localhost/"), dossier, events, format, values);
}

test("a dossier opened for some tables has no others", async () => {
  const dossier = await openDossier("many", ["actors"]);
  expect(dossier?.tables.actors).toHaveLength(3);
  expect(() => dossier?.tables.events).toThrow("table not read: events");
});

test.each(["csv", "ndjson", "parquet", "json"])(
  "%s of a long table is read as it is taken, and no further than its reader goes",
  async (extension) => {
    const read = vi.spyOn(db(), "$queryRawUnsafe");
    const response = await ask(extension);
    const reader = response.body?.getReader();
    // The first piece may be no more than what stands before the rows.
    for (let piece = 0; piece < 3 && read.mock.calls.length === 0; piece++) await reader?.read();
    const soon = read.mock.calls.length;
    expect(soon).toBeGreaterThan(0);
    expect(soon).toBeLessThan(rows / 250);
    await reader?.cancel();
    const ended = read.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read.mock.calls.length).toBe(ended);
    expect(ended).toBeLessThan(rows / 250);
    read.mockRestore();
  },
);

test("every row arrives once and in order", async () => {
  const lines = (await (await ask("ndjson", "columns=id")).text()).trim().split("\n");
  expect(lines).toHaveLength(rows);
  expect(lines.every((line, place) => line === `{"id":"ev-${place + 1}"}`)).toBe(true);
  const last = await (await ask("json", "columns=id&sort=-date,title&limit=2")).json();
  expect(last.rows).toEqual([{ id: "ev-1" }, { id: "ev-10" }]);
  expect(last.truncated).toBe(true);
});
