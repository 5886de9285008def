import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../../prisma/generated/postgresql/client";
import { type Connection, within } from "./connection";
import type { Client, Database } from "./database";
import { parsePostgresqlUrl } from "./postgresql-url";
import { errorInWords, unfit } from "./postgresql-words";

/** How long a connection may take, in milliseconds. */
const patience = 10_000;
/** A replica that answers no sooner is passed over: short questions only are asked of it. */
const haste = { connectionTimeoutMillis: 2_000, query_timeout: 5_000 };

const about = `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
  pg_is_in_recovery() as "isReplica"`;

async function connectionTo(config: pg.ClientConfig): Promise<Connection> {
  const client = new pg.Client(config);
  await client.connect();
  // Not prepared by name: a pooler may stand between, for which no statement may outlive its question.
  const ask = (sql: string, values: readonly unknown[]) => client.query(sql, [...values]);
  return {
    run: async (sql, values) => (await ask(sql, values)).rowCount ?? 0,
    rows: async <Row>(sql: string, values: readonly unknown[]) => (await ask(sql, values)).rows as Row[],
    transact: (work) => within((sql) => client.query(sql), "begin", work),
    close: () => client.end(),
  };
}

/** A PostgreSQL database by its URL. */
export function postgresql(url: string, { isReplica = false } = {}): Database {
  const { connectionString, schema, connections, place } = parsePostgresqlUrl(url);
  const config: pg.PoolConfig = {
    connectionString,
    max: connections,
    connectionTimeoutMillis: patience,
    application_name: "entente",
    keepAlive: true,
    ...(isReplica ? haste : {}),
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  };
  const options = schema ? { schema } : {};
  return {
    provider: "postgresql",
    place,
    open() {
      const pool = new pg.Pool(config);
      // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
      pool.on("error", () => undefined);
      const adapter = new PrismaPg(pool, { ...options, disposeExternalPool: true });
      return {
        client: new PrismaClient({ adapter }) as unknown as Client,
        // Prisma takes a millisecond to hand over a hundred kilobytes.
        reader: {
          rows: async <Row>(sql: string, values: readonly unknown[]) =>
            (await pool.query(sql, [...values])).rows as Row[],
          close: async () => undefined,
        },
      };
    },
    connect: () => connectionTo(config),
    migrating() {
      // One connection: a migration is a transaction of several statements.
      const pool = new pg.Pool({ ...config, max: 1 });
      return { adapter: new PrismaPg(pool, options), close: () => pool.end() };
    },
    async prepare() {
      const asked = new pg.Client(config);
      try {
        await asked.connect();
        const { rows } = await asked.query(about);
        const reason = unfit(rows[0]);
        if (reason) throw new Error(reason);
        if (schema) await asked.query(`create schema if not exists "${schema}"`);
      } catch (error) {
        throw new Error(`PostgreSQL at ${place}: ${errorInWords(error)}`, { cause: undefined });
      } finally {
        await asked.end().catch(() => undefined);
      }
    },
  };
}
