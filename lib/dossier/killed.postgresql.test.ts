import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundled } from "../commands/bundled.mjs";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, db } from "../db";
import { type TableId, tables } from "../tables/tables";
import { importDossier } from "./import-dossier";
import { migrate } from "./migrate";
import { openDossier } from "./open-dossier";
import { SmallFolder } from "./small-folder";

const base = mkdtempSync(path.join(os.tmpdir(), "entente killed "));
const small = new SmallFolder(path.join(base, "small"), "small", 50);
const bring = () => importDossier(small.folder, { dryRun: false, now: new Date("2026-11-24T12:00:00Z") });
const url = await freshDatabase(base);
const other = new pg.Client(url);

beforeAll(async () => {
  process.env.DATABASE_URL = url;
  await migrate();
  await bring();
  small.rows("events", (rows) => rows.map((row) => ({ ...row, title: "Second" })));
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

async function until(holds: () => Promise<boolean>) {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("waited for nothing");
}

/** How many connections of others wait for a lock, and how many are in a transaction. */
async function others() {
  // Within a transaction the first look at the others is kept.
  await other.query("select pg_stat_clear_snapshot()");
  const { rows } = await other.query(
    `select count(*) filter (where wait_event_type = 'Lock')::int as waiting,
     count(*) filter (where xact_start is not null)::int as busy from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return rows[0] as { waiting: number; busy: number };
}

const titles = async () =>
  new Set((await openDossier("small"))?.tables.events.map(({ title }) => title === "Second"));

test("an import killed in the middle leaves nothing, and readers do not wait for it", async () => {
  // The last of the tables is locked, so that the import stands still with the others written.
  await other.query("begin");
  await other.query("lock table claims in share mode");
  const child = spawn(process.execPath, [bundled("lib/commands/import.ts"), small.folder], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: "ignore",
  });
  await until(async () => (await others()).waiting > 0);
  expect(await titles()).toEqual(new Set([false]));
  child.kill("SIGKILL");
  await once(child, "exit");
  await other.query("commit");
  await until(async () => (await others()).busy === 0);

  for (const table of Object.keys(tables) as TableId[]) {
    const { rows } = await other.query(`select distinct release from "${table}"`);
    expect(rows, table).toEqual([{ release: "small@2026.11.1" }]);
  }
  expect(await db().release.count()).toBe(1);
  expect(await bring()).toMatchObject({ kind: "imported", version: "2026.11.2" });
  expect(await titles()).toEqual(new Set([true]));
});
