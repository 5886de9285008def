import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freshDatabase, isOverPostgresql } from "../database/fresh-database";
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
import { lookAtRows } from "./look-at-rows";

const base = mkdtempSync(path.join(os.tmpdir(), "entente read "));
const events = datasets.events as AnyDataset;
const rows = 25_000;

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
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

test.runIf(isOverPostgresql)(
  "a slow reader holds no transaction, and one who hangs up no query",
  async () => {
    const others = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
    const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
    const look = async () => {
      const [found] = await db().$queryRawUnsafe<{ busy: number; last: Date }[]>(
        `select count(*) filter (where xact_start is not null or state <> 'idle')::int as busy,
       max(query_start) as last ${others} and query like '%"events"%'`,
      );
      return found;
    };
    const reader = (await ask("ndjson")).body?.getReader();
    const first = await reader?.read();
    await pause();
    const waiting = await look();
    expect(waiting).toMatchObject({ busy: 0, last: expect.any(Date) });
    await pause();
    expect(await look()).toEqual(waiting);
    let bytes = first?.value?.length ?? 0;
    for (let piece = 0; piece < 20; piece++) bytes += (await reader?.read())?.value?.length ?? 0;
    expect(bytes).toBeGreaterThan(first?.value?.length ?? 0);
    await reader?.cancel();
    await pause();
    const ended = await look();
    await pause();
    expect(await look()).toEqual(ended);
    expect(ended?.busy).toBe(0);
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

test("a page of rows costs the same at every place, and a search counts all that match", async () => {
  const dossier = await openDossier("many", events.stored?.reads);
  if (!dossier) throw new Error("no dossier");
  const { values } = parseOptions(events.options, new URLSearchParams(), dossier);
  const read = vi.spyOn(db(), "$queryRawUnsafe");
  const look = (asked: object) =>
    lookAtRows(dossier, events, values, { search: "", sort: [], first: 0, size: 25, ...asked });
  const late = await look({ first: 20_000 });
  expect(read.mock.calls.length).toBe(1);
  read.mockRestore();
  expect(late).toMatchObject({ first: 20_000, matched: rows, all: rows, lookedThrough: null });
  expect(late.rows.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, n) => `ev-${20_001 + n}`));
  expect((await look({ first: 99_999 })).rows).toHaveLength(1);

  const found = await look({ search: "MEETING 2499" });
  expect(found).toMatchObject({ matched: 11, all: rows, lookedThrough: null });
  expect(found.rows.map(({ id }) => id)[0]).toBe("ev-2499");
  const downloaded = await (await ask("json", "search=MEETING 2499&columns=id")).json();
  expect(downloaded.rows).toEqual(found.rows.map(({ id }) => ({ id })));
  const last = await look({ sort: [{ column: "title", descending: true }], size: 1 });
  expect(last.rows[0]?.id).toBe("ev-9999");
});

test("a dossier that is too long is refused whole before any of it is read, and opened for some tables", async () => {
  await db().event.updateMany({
    where: { release: "many@2026.11.1", id: "ev-1" },
    data: { row_number: 300_000 },
  });
  const address = "many@2026.11.1";
  // A release is kept as it was read first: only a new reader counts anew.
  vi.resetModules();
  const anew = await import("../dossier/open-dossier");
  await expect(anew.openDossier(address)).rejects.toThrow(/has 3000\d\d rows; .* up to 250000$/);
  expect((await anew.openDossier(address, ["actors"]))?.counts.events).toBe(300_000);
});
