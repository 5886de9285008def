import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, databaseAt, db } from "../db";
import { committedMigrations, migrate } from "../dossier/migrate";
import { freshDatabase } from "./fresh-database";

let url = "";
beforeAll(async () => {
  url = await freshDatabase("");
  process.env.DATABASE_URL = url;
  await migrate();
});
afterAll(closeDb);

/** The address with something else in it. */
const but = (change: (address: URL) => void) => {
  const address = new URL(url);
  change(address);
  return address.href;
};
const secret = "open sesame";
const password = () => decodeURIComponent(new URL(url).password);

async function refusal(address: string): Promise<string> {
  const error = await databaseAt(address)
    .prepare()
    .then(
      () => new Error("not refused"),
      (found: Error) => found,
    );
  const whole = `${error.stack} ${JSON.stringify(error)}`;
  for (const hidden of [secret, encodeURIComponent(secret), password()]) expect(whole).not.toContain(hidden);
  return error.message;
}

test("a server that cannot be used is named, with what to do and without its password", async () => {
  const { hostname, port } = new URL(url);
  expect(await refusal(but((address) => (address.password = secret)))).toMatch(
    `PostgreSQL at ${hostname}:${port}, database `,
  );
  expect(await refusal(but((address) => (address.password = secret)))).toMatch(
    /: the server refuses this user or password$/,
  );
  expect(await refusal(but((address) => (address.pathname = "/nowhere")))).toMatch(
    /: there is no database of that name; create it with createdb$/,
  );
  expect(await refusal(but((address) => (address.port = "1")))).toMatch(/: nothing listens there/);
  expect(await refusal(but((address) => (address.hostname = "nowhere.invalid")))).toMatch(
    /: (there is no host of that name|the host's name cannot be looked up)$/,
  );
});

test("a database in another encoding is refused", async () => {
  const name = `${new URL(url).pathname.slice(1)}_latin`;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    `create database "${name}" template template0 encoding 'LATIN1' locale 'C' locale_provider libc`,
  );
  await client.end();
  expect(await refusal(but((address) => (address.pathname = `/${name}`)))).toMatch(
    /: the database's encoding is LATIN1, expected UTF8$/,
  );
});

test("texts are put in order by their bytes, whatever the server's own order", async () => {
  const columns = await db().$queryRawUnsafe<{ collation_name: string }[]>(
    `select distinct collation_name::text from information_schema.columns
     where table_schema = 'public' and table_name not like '\\_%' and data_type = 'text'`,
  );
  expect(columns).toEqual([{ collation_name: "C" }]);
  const ids = ["b", "Z", "é", "a-b", "ab", "평", "\u{1f600}", "\uffee"];
  for (const [order, id] of ids.entries()) await db().dossier.create({ data: { id, order } });
  const found = await db().dossier.findMany({ orderBy: { id: "asc" } });
  expect(found.map(({ id }) => id)).toEqual(
    [...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
});

test("a schema of its own beside others", async () => {
  const facts = databaseAt(but((address) => address.searchParams.set("schema", "facts")));
  process.env.DATABASE_URL = but((address) => address.searchParams.set("schema", "facts"));
  expect((await migrate()).length).toBeGreaterThan(0);
  expect(await migrate()).toEqual([]);
  const client = facts.open().client;
  expect(await client.dossier.count()).toBe(0);
  expect(await client.$queryRawUnsafe("select count(*)::int as n from events")).toEqual([{ n: 0 }]);
  await client.$disconnect();
  expect(await db().dossier.count()).toBeGreaterThan(0);
});

test("servers that start at once make the tables once", async () => {
  process.env.DATABASE_URL = await freshDatabase("");
  const applied = await Promise.all([migrate(), migrate(), migrate()]);
  const names = committedMigrations("postgresql").migrationDirectories.map(({ path }) => path);
  expect(applied.flat().sort()).toEqual(names);
});
