import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { databaseAdapter, databaseFile, db } from "../db";
import { schemaEngine } from "./schema-engine";

const prisma = fileURLToPath(new URL("../../prisma", import.meta.url));
const folder = path.join(prisma, "migrations");
const text = (...place: string[]) => readFileSync(path.join(folder, ...place), "utf8");

/** The committed migrations, as the schema engine reads them. */
export const committedMigrations = () => ({
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
});

/** Brings the database up to the committed migrations; says which it applied. */
export async function migrate(): Promise<readonly string[]> {
  mkdirSync(path.dirname(databaseFile()), { recursive: true });
  // Readers go on reading while an import writes.
  await db().$queryRawUnsafe("PRAGMA journal_mode = WAL");
  const engine = await schemaEngine(
    readFileSync(path.join(prisma, "schema.prisma"), "utf8"),
    databaseAdapter(),
  );
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: committedMigrations(),
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  return appliedMigrationNames;
}
