import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaClient } from "../../prisma/generated/sqlite/client";
import type { Database } from "./database";

/** How long a writer waits for another one, in milliseconds. Readers never wait. */
const patience = 10_000;

/** The file that a URL names; a URL writes a space or a question mark as %20 or %3F. */
function fileIn(url: string): string {
  const [place = ""] = url.slice("file:".length).split(/[?#]/);
  return path.resolve(decodeURIComponent(place.replace(/^\/\/(localhost)?(?=\/)/, "")));
}

/** A SQLite file by its URL, `file:PATH`. */
export function sqlite(url: string): Database {
  const place = fileIn(url);
  const adapter = () => new PrismaLibSql({ url, timeout: patience });
  const client = () => new PrismaClient({ adapter: adapter() });
  return {
    provider: "sqlite",
    place,
    client,
    migrating: () => ({ adapter: adapter(), close: async () => undefined }),
    async prepare() {
      mkdirSync(path.dirname(place), { recursive: true });
      const asked = client();
      // Readers go on reading while an import writes.
      await asked.$queryRawUnsafe("PRAGMA journal_mode = WAL");
      await asked.$disconnect();
    },
  };
}
