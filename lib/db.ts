import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "../prisma/generated/client";

/** How long a writer waits for another one, in milliseconds. Readers never wait. */
const patience = 10_000;

/** Where the database is: `DATABASE_URL`, or a file in the project's `data` folder. */
export function databaseUrl(): string {
  const given = process.env.DATABASE_URL;
  if (!given)
    return `file:${process.cwd().split(path.sep).map(encodeURIComponent).join("/")}/data/entente.db`;
  if (/^postgres(ql)?:/.test(given))
    throw new Error(
      "PostgreSQL is not supported yet: leave DATABASE_URL unset, or set it to file:PATH of a SQLite file",
    );
  if (!given.startsWith("file:"))
    throw new Error(
      `unsupported DATABASE_URL: expected file:PATH of a SQLite file, found ${given.split(":")[0]}:…`,
    );
  return given;
}

/** The database's file as a path; a URL writes a space or a question mark as %20 or %3F. */
export function databaseFile(): string {
  const [place = ""] = databaseUrl().slice("file:".length).split(/[?#]/);
  return path.resolve(decodeURIComponent(place.replace(/^\/\/(localhost)?(?=\/)/, "")));
}

export const databaseAdapter = () => new PrismaLibSql({ url: databaseUrl(), timeout: patience });

const shared = globalThis as unknown as { ententeDb?: PrismaClient };

/** The one Prisma client of this process. */
export function db(): PrismaClient {
  shared.ententeDb ??= new PrismaClient({ adapter: databaseAdapter() });
  return shared.ententeDb;
}

/** Lets go of the database where this process has opened it. */
export async function closeDb(): Promise<void> {
  await shared.ententeDb?.$disconnect();
}
