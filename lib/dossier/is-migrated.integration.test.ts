import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, database } from "../db";
import { isMigrated } from "./is-migrated";
import { committedMigrations, migrate } from "./migrate";

const base = mkdtempSync(path.join(os.tmpdir(), "entente migrated "));
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

test("a database is up to date when it has had each migration whole, as it is, and no other", async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  const { migrationDirectories: all } = committedMigrations(database().provider);
  await database().prepare();
  expect(await isMigrated(database(), all)).toBe(false);
  expect(await migrate()).toHaveLength(all.length);
  expect(await isMigrated(database(), all)).toBe(true);
  expect(await migrate()).toEqual([]);

  expect(await isMigrated(database(), all.slice(1))).toBe(false);
  const [first, ...others] = all;
  const changed = { path: first?.path ?? "", migrationFile: { content: { value: "select 1;" } } };
  expect(await isMigrated(database(), [changed, ...others])).toBe(false);
  const connection = await database().connect();
  await connection.run("update _prisma_migrations set finished_at = null where migration_name = $1", [
    first?.path,
  ]);
  await connection.close();
  expect(await isMigrated(database(), all)).toBe(false);
});
