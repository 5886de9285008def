import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { quantileSorted } from "d3-array";

/** Asks as a browser does, and does nothing with what comes: a reader's own work is not what is measured. */
async function read(url: string, agent: Agent): Promise<void> {
  const [answer] = (await once(
    get(url, { agent, headers: { accept: "text/html", "accept-encoding": "br" } }),
    "response",
  )) as [IncomingMessage];
  await once(answer.resume(), "end");
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`);
}

/** Of so many readers, each asking for a page from the cache every 200 ms: the 50th and 99th percentile in ms. */
export async function readersFor(seconds: number, url: string, readers = 50) {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const agent = new Agent({ keepAlive: true });
  async function keepReading(place: number) {
    await pause(place * 4);
    while (performance.now() < end) {
      const start = performance.now();
      await read(url, agent);
      const took = performance.now() - start;
      times.push(took);
      await pause(Math.max(0, 200 - took));
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, place) => keepReading(place)));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => quantileSorted(times, share) ?? Number.NaN;
  return { requests: times.length, half: at(0.5), most: at(0.99) };
}
