import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { databaseAt } from "../db";
import { missingMigration } from "./missing-migration";

test("the committed migrations make what the models say", async () => {
  const base = mkdtempSync(path.join(os.tmpdir(), "entente migrations "));
  expect(await missingMigration(databaseAt(await freshDatabase(base)))).toBeNull();
  rmSync(base, { recursive: true, force: true });
});
