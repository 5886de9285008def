import type { Database } from "../database/database";
import { committedMigrations, schemaOf } from "./migrate";
import { schemaEngine } from "./schema-engine";
import { withCharacters } from "./with-characters";

/** Texts are put in order by their bytes, as SQLite does, and a migration is applied whole or not at all. */
const forPostgresql = (script: string) =>
  `BEGIN;\n\n${script.replace(/ TEXT( |,|;|$)/gm, ' TEXT COLLATE "C"$1').trim()}\n\nCOMMIT;\n`;

/** What the committed migrations lack of the models, as SQL for an empty database, in which they are played. */
export async function missingMigration({ provider, migrating }: Database): Promise<string | null> {
  const schema = schemaOf(provider);
  const { adapter, close } = migrating();
  const engine = await schemaEngine(schema, withCharacters(adapter));
  const filters = { externalTables: [], externalEnums: [] };
  const files = [{ path: "schema.prisma", content: schema }];
  await engine.applyMigrations({ migrationsList: committedMigrations(provider), filters });
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: "." },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters,
  });
  engine.free();
  await close();
  if (!stdout || /^-- This is an empty migration/.test(stdout)) return null;
  return provider === "postgresql" ? forPostgresql(stdout) : stdout;
}
