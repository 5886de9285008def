import { timeCached } from "./from-cache";
import { timeStream } from "./stream";
import type { Table } from "./tables";

const whole = (value: number) => Math.round(value).toLocaleString("en");
const cachedAddresses = ["/korea-2019/network", "/embed/korea-2019/network", "/korea-2019/network.json"];

/** What is asked of the server over most events: from the cache, and all events at once. */
export async function tablesOfLargest(
  name: string,
  {
    origin,
    databaseUrl,
    folder,
    kept,
  }: { origin: string; databaseUrl: string; folder: string; kept: number },
): Promise<Table[]> {
  const { served, own, growth, quiet, loaded } = await timeStream(origin, databaseUrl);
  const stream = {
    events: whole(kept),
    "CSV, events/s": whole(kept / served),
    "database's own tool, events/s": whole(kept / own),
    share: (own / served).toFixed(2),
    "memory grew by, MB": whole(growth / 1e6),
    "50 readers' p99 alone, ms": quiet.toFixed(1),
    "and beside it, ms": loaded.toFixed(1),
  };
  const cached: Record<string, string>[] = [];
  for (const address of cachedAddresses) {
    const { bytes, cached: perSecond, bare } = await timeCached(origin, address, folder);
    cached.push({
      "from the cache": address,
      kB: (bytes / 1000).toFixed(1),
      "requests/s": whole(perSecond),
      "bare Node server": whole(bare),
      share: (perSecond / bare).toFixed(2),
    });
  }
  return [
    { title: `All events as CSV, ${name}`, rows: [stream] },
    { title: "From the cache", rows: cached },
  ];
}
