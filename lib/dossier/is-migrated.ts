import { createHash } from "node:crypto";
import type { Database } from "../database/database";

type Committed = { path: string; migrationFile: { content: { value: string } } };
type Applied = { name: string; checksum: string; whole: number };

const asked = `select migration_name as name, checksum,
  cast(finished_at is not null and rolled_back_at is null as integer) as whole
  from _prisma_migrations order by migration_name`;

/**
 * Whether the migrations given are those that the database has had, each whole and as it is written now. Then there is
 * nothing for the schema engine to do, which takes a hundred megabytes and a second to load.
 */
export async function isMigrated({ connect }: Database, migrations: readonly Committed[]): Promise<boolean> {
  const connection = await connect();
  try {
    const applied = await connection.rows<Applied>(asked, []);
    const committed = migrations.map(({ path, migrationFile }): Applied => {
      const checksum = createHash("sha256").update(migrationFile.content.value).digest("hex");
      return { name: path, checksum, whole: 1 };
    });
    return JSON.stringify(applied) === JSON.stringify(committed);
  } catch {
    // A database without that table has had none; whatever else is wrong the engine will say.
    return false;
  } finally {
    await connection.close();
  }
}
