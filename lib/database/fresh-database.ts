import path from "node:path";
import pg from "pg";

let count = 0;

/** Whether the tests that run now are those over PostgreSQL. */
export const isOverPostgresql = process.env.TEST_OVER === "postgresql";

/**
 * For tests: the address of an empty database of their own, a SQLite file in a folder or a database on the server
 * that `TEST_DATABASE_URL` names. Its name begins with `TEST_PREFIX`, by which those who set that find and drop it.
 */
export async function freshDatabase(folder: string): Promise<string> {
  count += 1;
  if (!isOverPostgresql) return `file:${path.join(folder, `a database ${count}.db`)}`;
  const { TEST_DATABASE_URL: given = "", TEST_PREFIX: prefix = "" } = process.env;
  const name = `${prefix}${process.pid}_${Date.now()}_${count}`;
  const client = new pg.Client(given);
  await client.connect();
  await client.query(`create database "${name}" template template0 encoding 'UTF8'`);
  await client.end();
  const url = new URL(given);
  url.pathname = `/${name}`;
  return url.href;
}
