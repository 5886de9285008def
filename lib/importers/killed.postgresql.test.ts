import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundled } from "../commands/bundled.mjs";
import type { Connection } from "../database/connection";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, database, db } from "../db";
import { migrate } from "../dossier/migrate";
import { bringStates, storedOf, writeRows } from "./killed-fixture";

const base = mkdtempSync(path.join(os.tmpdir(), "entente killed events "));
const file = path.join(base, "events.tsv");
const command = bundled("lib/commands/import-events.ts");
const url = await freshDatabase(base);
const other = new pg.Client(url);
let connection: Connection;

beforeAll(async () => {
  process.env.DATABASE_URL = url;
  await migrate();
  for (const dossier of ["calm", "killed"]) await bringStates(base, dossier);
  // The first chunk has no row that is refused.
  writeRows(file, 0, 14_000, (place) => place === 9_000);
  connection = await database().connect();
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await connection.close();
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

const start = (dossier: string) =>
  spawn(
    process.execPath,
    [command, "gdelt", file, "--into", dossier, "--rejected", path.join(base, "no.tsv")],
    { env: process.env, stdio: ["ignore", "ignore", "inherit"] },
  );

async function isWaiting() {
  const { rows } = await other.query(
    `select 1 from pg_locks where not granted and relation = 'coded_rejects'::regclass`,
  );
  return rows.length > 0;
}

test("an import killed in the middle of its second chunk goes on there, and ends as one that was not", async () => {
  const calm = start("calm");
  expect(await once(calm, "exit")).toEqual([0, null]);

  await other.query("begin");
  await other.query("lock table coded_rejects in share mode");
  const killed = start("killed");
  for (let tries = 0; !(await isWaiting()) && tries < 300; tries++) await pause(50);
  killed.kill("SIGKILL");
  await once(killed, "exit");
  const where = { dossier: "killed" };
  const [half] = await db().codedFile.findMany({ where });
  expect(half).toMatchObject({ done: false, kept: 5_000 });
  expect(await db().codedMonth.count({ where })).toBe(0);
  expect(await db().codedEvent.count({ where })).toBe(5_000);

  // The server still has the killed import's transaction before it when the next one comes.
  const again = start("killed");
  await pause(500);
  await other.query("commit");
  expect(await once(again, "exit")).toEqual([0, null]);
  expect(await storedOf(connection, "killed")).toEqual(await storedOf(connection, "calm"));
});
