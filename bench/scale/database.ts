import { mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { startPostgresql } from "../../lib/commands/postgresql.mjs";
import { stop } from "../../lib/commands/project.mjs";

export type Provider = "sqlite" | "postgresql";

/** A place for databases of one kind, each made anew; `bytes` is what one takes. */
export type Place = {
  name: string;
  folder: string;
  fresh: (name: string) => Promise<string>;
  bytes: (url: string) => Promise<number>;
  close: () => Promise<void>;
};

const bench = () => mkdtempSync(path.join(os.tmpdir(), "entente-bench-"));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

function sqlite(): Place {
  const folder = bench();
  const size = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return {
    name: "SQLite (libSQL)",
    folder,
    fresh: async (name) => `file:${path.join(folder, `${name}.db`)}`,
    bytes: async (url) => size(url.slice("file:".length)) + size(`${url.slice("file:".length)}-wal`),
    close: async () => remove(folder),
  };
}

async function postgresql(): Promise<Place> {
  const server = await startPostgresql();
  if ("missing" in server) return stop(`no PostgreSQL to measure: ${server.missing}`);
  const folder = bench();
  const ask = async (url: string, sql: string) => {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows[0];
  };
  return {
    name: server.name,
    folder,
    async fresh(name) {
      const database = `entente_bench_${process.pid}_${name}`;
      await ask(server.url, `create database "${database}" template template0 encoding 'UTF8'`);
      const url = new URL(server.url);
      url.pathname = `/${database}`;
      return url.href;
    },
    bytes: async (url) => Number((await ask(url, "select pg_database_size(current_database()) as n")).n),
    async close() {
      await server.close();
      remove(folder);
    },
  };
}

export const placeFor = async (provider: Provider): Promise<Place> =>
  provider === "sqlite" ? sqlite() : postgresql();
