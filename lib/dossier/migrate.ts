import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Database } from "../database/database";
import { database, replicaDatabases } from "../db";
import { isMigrated } from "./is-migrated";
import { schemaEngine } from "./schema-engine";

type Provider = Database["provider"];

const prisma = fileURLToPath(new URL("../../prisma", import.meta.url));
const schemas = { sqlite: "schema.prisma", postgresql: "generated/postgresql.prisma" };
const histories = { sqlite: "migrations", postgresql: "migrations-postgresql" };

/** The folder of a database's committed migrations. */
export const migrationsFolder = (provider: Provider) => path.join(prisma, histories[provider]);

/** The models as a database's own schema. */
export const schemaOf = (provider: Provider) => readFileSync(path.join(prisma, schemas[provider]), "utf8");

/** The committed migrations, as the schema engine reads them. */
export function committedMigrations(provider: Provider) {
  const folder = migrationsFolder(provider);
  const text = (...place: string[]) => readFileSync(path.join(folder, ...place), "utf8");
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: text("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: text(name, "migration.sql") },
        },
      })),
  };
}

/** Brings the database up to the committed migrations; says which it applied. */
export async function migrate(): Promise<readonly string[]> {
  const { provider, prepare, migrating } = database();
  const migrationsList = committedMigrations(provider);
  await prepare();
  // An address that cannot be read is said before any reader comes.
  replicaDatabases();
  if (await isMigrated(database(), migrationsList.migrationDirectories)) return [];
  const { adapter, close } = migrating();
  const engine = await schemaEngine(schemaOf(provider), adapter);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await close();
  return appliedMigrationNames;
}
