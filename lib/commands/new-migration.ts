import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseAdapter } from "../db";
import { committedMigrations } from "../dossier/migrate";
import { schemaEngine } from "../dossier/schema-engine";

// Writes the difference between the committed migrations and the schema as a new migration folder.
const name = process.argv[2];
if (!name || !/^[0-9]{4}_[a-z_]+$/.test(name)) throw new Error("expected a name such as 0002_add_rollups");
const file = "prisma/schema.prisma";
const content = readFileSync(file, "utf8");
const engine = await schemaEngine(content, databaseAdapter());
const { stdout } = await engine.diff({
  from: { tag: "migrations", ...committedMigrations() },
  to: { tag: "schemaDatamodel", files: [{ path: file, content }] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
const folder = path.join("prisma/migrations", name);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "migration.sql"), stdout ?? "");
process.stdout.write(`wrote ${folder}/migration.sql\n`);
