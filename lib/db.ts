import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "../prisma/generated/client";

/** Where the database is: `DATABASE_URL`, or a file in the project's `data` folder. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL || `file:${path.join(process.cwd(), "data/entente.db")}`;
  if (!url.startsWith("file:"))
    throw new Error(
      `unsupported DATABASE_URL: expected file:PATH of a SQLite file, found ${url.split(":")[0]}:…`,
    );
  return url;
}

export const databaseAdapter = () => new PrismaLibSql({ url: databaseUrl() });

const shared = globalThis as unknown as { ententeDb?: PrismaClient };

/** The one Prisma client of this process. */
export function db(): PrismaClient {
  shared.ententeDb ??= new PrismaClient({ adapter: databaseAdapter() });
  return shared.ententeDb;
}
