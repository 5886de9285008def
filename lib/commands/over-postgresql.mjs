import pg from "pg";
import { startPostgresql } from "./postgresql.mjs";

/** Starts a server for the tests over PostgreSQL unless one is given, and drops what they leave behind. */
export default async function setup() {
  const server = await startPostgresql();
  if (server.missing) throw new Error(`no PostgreSQL for these tests: ${server.missing}`);
  const prefix = `entente_test_${process.pid}_`;
  Object.assign(process.env, { TEST_DATABASE_URL: server.url, TEST_PREFIX: prefix });
  return async () => {
    const client = new pg.Client(server.url);
    await client.connect();
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [
      prefix,
    ]);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
    await client.end();
    await server.close();
  };
}
