import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import Libsql from "libsql";
import QuickLRU from "quick-lru";
import { PrismaClient } from "../../prisma/generated/sqlite/client";
import { type Connection, within } from "./connection";
import type { Database, Opened } from "./database";

/** How long a writer waits for another one, in milliseconds. Readers never wait. */
const patience = 10_000;

/** The file that a URL names; a URL writes a space or a question mark as %20 or %3F. */
function fileIn(url: string): string {
  const [place = ""] = url.slice("file:".length).split(/[?#]/);
  return path.resolve(decodeURIComponent(place.replace(/^\/\/(localhost)?(?=\/)/, "")));
}

/**
 * Prisma's adapter opens a file anew for each transaction and leaves the old one to the garbage collector, with its
 * pages and what was bound to its statements: this one is opened once, and lets go of all when it is closed.
 */
function connectionTo(place: string): Connection {
  const file = new Libsql(place, { timeout: patience });
  const known = new QuickLRU<string, Libsql.Statement>({ maxSize: 100 });
  const statement = (sql: string) => {
    const found = known.get(sql) ?? file.prepare(sql);
    known.set(sql, found);
    return found;
  };
  return {
    run: async (sql, values) => statement(sql).run(values).changes,
    rows: async <Row>(sql: string, values: readonly unknown[]) => statement(sql).all(values) as Row[],
    // Who writes last waits at its beginning, not in its middle.
    transact: (work) => within((sql) => file.exec(sql), "begin immediate", work),
    async close() {
      known.clear();
      file.close();
    },
  };
}

/**
 * Statements that Prisma's adapter makes anew each time hold pages until they are cleared away, and take twice as long.
 * Opened when it is first asked: there may be no file yet.
 */
function readerOf(place: string): Opened["reader"] {
  let own: Connection | undefined;
  return {
    async rows<Row>(sql: string, values: readonly unknown[]) {
      own ??= connectionTo(place);
      return own.rows<Row>(sql, values);
    },
    async close() {
      await own?.close();
      own = undefined;
    },
  };
}

/** A SQLite file by its URL, `file:PATH`. */
export function sqlite(url: string): Database {
  const place = fileIn(url);
  const adapter = () => new PrismaLibSql({ url, timeout: patience });
  return {
    provider: "sqlite",
    place,
    open: () => ({ client: new PrismaClient({ adapter: adapter() }), reader: readerOf(place) }),
    connect: async () => connectionTo(place),
    migrating: () => ({ adapter: adapter(), close: async () => undefined }),
    async prepare() {
      mkdirSync(path.dirname(place), { recursive: true });
      const file = new Libsql(place, { timeout: patience });
      // Readers go on reading while an import writes.
      file.prepare("pragma journal_mode = wal").all();
      file.close();
    },
  };
}
