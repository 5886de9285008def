import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { committedMigrations } from "../dossier/migrate";
import { schemaEngine } from "../dossier/schema-engine";

// Writes the difference between the committed migrations and the schema as a new migration folder.
const name = process.argv[2];
if (!name || !/^[0-9]{4}_[a-z_]+$/.test(name)) throw new Error("expected a name such as 0002_add_rollups");
const file = "prisma/schema.prisma";
const content = readFileSync(file, "utf8");
// The committed migrations are played in a file: what libSQL keeps in memory is gone after its first transaction.
const scratch = mkdtempSync(path.join(os.tmpdir(), "entente-migration-"));
const engine = await schemaEngine(
  content,
  new PrismaLibSql({ url: `file:${path.join(scratch, "migrated.db")}` }),
);
const filters = { externalTables: [], externalEnums: [] };
await engine.applyMigrations({ migrationsList: committedMigrations(), filters });
const { stdout } = await engine.diff({
  from: { tag: "schemaDatasource", files: [{ path: file, content }], configDir: "." },
  to: { tag: "schemaDatamodel", files: [{ path: file, content }] },
  script: true,
  exitCode: null,
  filters,
});
engine.free();
rmSync(scratch, { recursive: true, force: true });
const folder = path.join("prisma/migrations", name);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), stdout ?? "");
process.stdout.write(`wrote ${folder}/migration.sql\n`);
