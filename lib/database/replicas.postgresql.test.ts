import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDb, databaseAt, db } from "../db";
import { importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { openDossier } from "../dossier/open-dossier";
import { readBatches, readRows } from "../dossier/rows";
import { SmallFolder } from "../dossier/small-folder";
import { freshDatabase } from "./fresh-database";

const base = mkdtempSync(path.join(os.tmpdir(), "entente replicas "));
const small = new SmallFolder(path.join(base, "small"), "small", 1_000);
const bring = () => importDossier(small.folder, { dryRun: false, now: new Date("2026-11-24T12:00:00Z") });
const primary = await freshDatabase(base);
const replica = new URL(primary);
replica.pathname += "_replica";

async function onServer(statement: string) {
  const server = new pg.Client(process.env.TEST_DATABASE_URL);
  await server.connect();
  await server.query(statement);
  await server.end();
}
const name = (url: string | URL) => `"${new URL(url).pathname.slice(1)}"`;

/** How many reads the primary was asked for while something was done. */
async function readsOfPrimary(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(db(), "$queryRawUnsafe");
  await work();
  const count = spy.mock.calls.filter(([statement]) => String(statement).includes('"events"')).length;
  spy.mockRestore();
  return count;
}

beforeAll(async () => {
  // A copy taken after the first release: a replica that is one release behind.
  process.env.DATABASE_URL = primary;
  await migrate();
  await bring();
  await closeDb();
  await onServer(`create database ${name(replica)} template ${name(primary)}`);
  process.env.DATABASE_REPLICA_URLS = `${replica.href}, postgresql://u:secret@127.0.0.1:1/nowhere`;
  small.rows("events", (rows) => rows.map((row) => ({ ...row, title: "Second" })));
  expect(await bring()).toMatchObject({ kind: "imported", version: "2026.11.2" });
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

test("a release that a replica has is read from it, the other from the primary, and each is whole", async () => {
  const client = databaseAt(replica.href).open().client;
  expect(await client.release.count()).toBe(1);
  await client.$disconnect();
  const old = async () => expect(await readRows("small@2026.11.1", "events")).toHaveLength(1_000);
  expect(await readsOfPrimary(old)).toBe(0);
  const young = await openDossier("small");
  expect(young?.release.version).toBe("2026.11.2");
  expect(new Set(young?.tables.events.map(({ title }) => title))).toEqual(new Set(["Second"]));
  expect(await readsOfPrimary(() => readRows("small@2026.11.2", "events"))).toBeGreaterThan(3);
});

test("a replica that goes away in the middle of a table loses no row of it", async () => {
  const places: number[] = [];
  for await (const batch of readBatches("small@2026.11.1", "events")) {
    if (places.length === 0) await onServer(`drop database ${name(replica)} with (force)`);
    places.push(...batch.map(({ place }) => place));
  }
  expect(places).toEqual(Array.from({ length: 1_000 }, (_, place) => place + 1));
});
