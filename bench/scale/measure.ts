import { rmSync } from "node:fs";
import path from "node:path";
import { startServer } from "../../lib/commands/server.mjs";
import type { Place } from "./database";
import { writeGdelt } from "./gdelt-file";
import { timeImport } from "./time-import";
import { asOf, type Fresh, timeRequests } from "./time-requests";

const searches = ["kim", "김정은", "Ким Чен Ын"];

/** Pages, a chart's numbers, an embed; the sums by machine, a page of the events and a hundred of them. */
const addresses = [
  "/",
  "/korea-2019/network",
  "/korea-2019/network.json",
  "/embed/korea-2019/network",
  "/korea-2019/data/coded_relations.json?actors=USA,PRK",
  "/korea-2019/data/coded_events",
  "/korea-2019/data/coded_events.json?limit=100",
];

/** What is asked for, each by an address that has not been asked for before. */
const asked: Readonly<Record<string, Fresh>> = {
  ...Object.fromEntries(addresses.map((address) => [address, asOf(address)])),
  ...Object.fromEntries(
    searches.map((words): [string, Fresh] => [
      `search for ${words}`,
      (turn) => `/api/search/korea-2019?q=${encodeURIComponent(words)}&limit=${1 + turn}`,
    ]),
  ),
};

/** What a number of events costs. Times are in ms by address, sizes in bytes. */
export type Measured = {
  events: number;
  kept: number;
  seconds: number;
  cpu: number;
  memory: number;
  serverMemory: number;
  bytes: number;
  times: ReadonlyMap<string, number>;
};

const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

type Beyond = (asked: { origin: string; databaseUrl: string; folder: string; kept: number }) => Promise<void>;

/** Imports so many events into a database of their own and asks the server over it for pages, and `beyond` that. */
export async function measure(place: Place, events: number, beyond?: Beyond): Promise<Measured> {
  const file = path.join(place.folder, `${events}.tsv`);
  await writeGdelt(file, events);
  const databaseUrl = await place.fresh(`of_${events}`);
  const server = await startServer({ databaseUrl });
  try {
    const { said, ...imported } = await timeImport(file, databaseUrl);
    const times = new Map<string, number>();
    for (const [name, fresh] of Object.entries(asked)) times.set(name, await timeRequests(server.url, fresh));
    const figures = await (await fetch(`${server.url}/api/metrics`)).text();
    const kept = numberIn(said, /kept (\d+)/);
    await beyond?.({ origin: server.url, databaseUrl, folder: place.folder, kept });
    return {
      ...imported,
      ...{ events, times, kept },
      serverMemory: numberIn(figures, /^process_resident_memory_bytes (\S+)/m),
      bytes: await place.bytes(databaseUrl),
    };
  } finally {
    server.close();
    rmSync(file);
  }
}
