import { quantileSorted } from "d3-array";

/** Of so many readers, each asking for a page from the cache every 200 ms: the 50th and 99th percentile in ms. */
export async function readersFor(seconds: number, url: string, readers = 50) {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  async function read(place: number) {
    await pause(place * 4);
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await fetch(url);
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      const took = performance.now() - start;
      times.push(took);
      await pause(Math.max(0, 200 - took));
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, place) => read(place)));
  times.sort((a, b) => a - b);
  const at = (share: number) => quantileSorted(times, share) ?? Number.NaN;
  return { requests: times.length, half: at(0.5), most: at(0.99) };
}
