import path from "node:path";
import type { Client, Database, Opened } from "./database/database";
import { postgresql } from "./database/postgresql";
import { replicasOf } from "./database/replicas";
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

/** The replicas that `DATABASE_REPLICA_URLS` names, joined by commas; an error where they cannot be used. */
export function replicaDatabases(): Database[] {
  const urls = (process.env.DATABASE_REPLICA_URLS ?? "").split(",").filter((url) => url.trim() !== "");
  if (urls.length > 0 && database().provider !== "postgresql")
    throw new Error("DATABASE_REPLICA_URLS needs PostgreSQL in DATABASE_URL");
  return urls.map((url) => postgresql(url.trim(), { isReplica: true }));
}

const shared = globalThis as unknown as {
  ententeDb?: Opened;
  ententeReplicas?: ReturnType<typeof replicasOf>;
};

/** The database as this process holds it, in whichever bundle it is asked for. */
function opened(): Opened {
  shared.ententeDb ??= database().open();
  return shared.ententeDb;
}

/** The one Prisma client of this process. */
export const db = (): Client => opened().client;

/** What reads millions of rows, a batch at a time. */
export const reader = (): Opened["reader"] => opened().reader;

/**
 * Asks about a release, which never changes: any replica that has it, else the database itself. `ask` returns null
 * where the client it is given does not hold the release.
 */
export function askOfRelease<T>(ask: (client: Client) => Promise<T | null>): Promise<T | null> {
  shared.ententeReplicas ??= replicasOf(replicaDatabases());
  return shared.ententeReplicas.ask(db(), ask);
}

/** Lets go of the database where this process has opened it; what is asked next opens it anew. */
export async function closeDb(): Promise<void> {
  const { ententeDb, ententeReplicas } = shared;
  for (const name of ["ententeDb", "ententeReplicas"] as const) delete shared[name];
  await ententeDb?.reader.close();
  await ententeDb?.client.$disconnect();
  await ententeReplicas?.close();
}
