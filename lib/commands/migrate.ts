import "./settings-file.mjs";
import { closeDb, database } from "../db";
import { migrate } from "../dossier/migrate";

// Brings the database up to the committed migrations, creating it where there is none.
try {
  const applied = await migrate();
  const what = applied.length === 0 ? "up to date" : `applied ${applied.join(", ")}`;
  process.stdout.write(`${database().place}: ${what}\n`);
} catch (error) {
  process.stderr.write(`could not migrate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
await closeDb();
