import path from "node:path";
import type { Client, Database } from "./database/database";
import { postgresql } from "./database/postgresql";
import { sqlite } from "./database/sqlite";

/** The database by its address: `file:PATH` of a SQLite file, or `postgresql://…`. */
export function databaseAt(url: string): Database {
  if (/^postgres(ql)?:/.test(url)) return postgresql(url);
  if (url.startsWith("file:")) return sqlite(url);
  throw new Error(
    `unsupported DATABASE_URL: expected file:PATH of a SQLite file or postgresql://…, found ${url.split(":")[0]}:…`,
  );
}

/** What `DATABASE_URL` names, or a file in the project's `data` folder. */
export function database(): Database {
  const own = () => `file:${process.cwd().split(path.sep).map(encodeURIComponent).join("/")}/data/entente.db`;
  return databaseAt(process.env.DATABASE_URL || own());
}

const shared = globalThis as unknown as { ententeDb?: Client };

/** The one Prisma client of this process. */
export function db(): Client {
  shared.ententeDb ??= database().client();
  return shared.ententeDb;
}

/** Lets go of the database where this process has opened it. */
export async function closeDb(): Promise<void> {
  await shared.ententeDb?.$disconnect();
}
