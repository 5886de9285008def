import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { databaseAt } from "../db";
import { migrationsFolder } from "../dossier/migrate";
import { missingMigration } from "../dossier/missing-migration";
import { startPostgresql } from "./postgresql.mjs";

// Writes what the committed migrations lack of the schema as a new migration of a database; to be run for both:
// node --import tsx lib/commands/new-migration.ts sqlite|postgresql 0005_add_rollups
const [, , provider, name] = process.argv;
if ((provider !== "sqlite" && provider !== "postgresql") || !name || !/^[0-9]{4}_[a-z_]+$/.test(name))
  throw new Error("expected sqlite or postgresql and a name such as 0005_add_rollups");

const scratch = mkdtempSync(path.join(os.tmpdir(), "entente-migration-"));
const server = provider === "postgresql" ? await startPostgresql() : undefined;
if (server && "missing" in server) throw new Error(server.missing);
// In a file: what libSQL keeps in memory is gone after its first transaction.
const script = await missingMigration(databaseAt(server?.url ?? `file:${path.join(scratch, "migrated.db")}`));
await server?.close();
rmSync(scratch, { recursive: true, force: true });
if (script) {
  const folder = path.join(migrationsFolder(provider), name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), script);
}
process.stdout.write(script ? `wrote ${name} for ${provider}\n` : "nothing is missing\n");
