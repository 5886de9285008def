import { spawn } from "node:child_process";
import { once } from "node:events";
import { readersFor } from "./readers";

const columns = "day, source, source_id, initiator, recipient, cameo_code, goldstein, mentions, url";
const select = `select ${columns}, 'machine' from coded_events where dossier = 'korea-2019' order by day, source, source_id`;

/** The database's own tool that writes the same rows, to nowhere. */
const own = (url: string): [command: string, ...args: string[]] =>
  url.startsWith("file:")
    ? ["sqlite3", "-csv", url.slice("file:".length), select]
    : ["psql", url, "-c", `\\copy (${select}) to '/dev/null' csv`];

/** How long a command runs, in seconds. */
async function timeCommand([command, ...args]: readonly [string, ...string[]]): Promise<number> {
  const start = performance.now();
  const [status] = await once(spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] }), "exit");
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

async function memoryOf(origin: string): Promise<number> {
  const figures = await (await fetch(`${origin}/api/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(figures)?.[1]);
}

/** What a server's memory grows by at the most while some work goes on, in bytes. */
async function growthWhile<T>(origin: string, work: Promise<T>): Promise<{ result: T; growth: number }> {
  const before = await memoryOf(origin);
  let most = before;
  const look = setInterval(async () => {
    most = Math.max(most, await memoryOf(origin).catch(() => 0));
  }, 500);
  const result = await work.finally(() => clearInterval(look));
  return { result, growth: most - before };
}

export type Streamed = {
  /** Seconds for all events as CSV, by the server and by the database's own tool. */
  served: number;
  own: number;
  /** What the server's memory grew by meanwhile, in bytes. */
  growth: number;
  /** How long fifty readers of a page from the cache waited, 99 of 100 of them, in ms: alone, and beside the CSV. */
  quiet: number;
  loaded: number;
};

/** All events as CSV, from socket to nowhere; alone, and while others read. */
export async function timeStream(origin: string, databaseUrl: string): Promise<Streamed> {
  const csv = ["curl", "-s", "-f", "-o", "/dev/null", `${origin}/korea-2019/data/coded_events.csv`] as const;
  const page = `${origin}/korea-2019/network`;
  await readersFor(2, page);
  const { most: quiet } = await readersFor(10, page);
  const { result: served, growth } = await growthWhile(origin, timeCommand(csv));
  const [command, ...args] = csv;
  const beside = spawn(command, args, { stdio: "ignore" });
  const { most: loaded } = await readersFor(Math.min(10, served), page);
  beside.kill();
  return { served, growth, quiet, loaded, own: await timeCommand(own(databaseUrl)) };
}
