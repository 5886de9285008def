import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright";

// Times every embed on a slow phone beside a page that holds nothing but the same drawing: first paint with marks,
// blocking time after it (what of a task goes beyond 50 ms), requests and bytes. Takes the address of a running app.
const [origin = "http://localhost:3000", dossier = "korea-2019", visits = "9"] = process.argv.slice(2);
const charts = ["network", "balance", "corridors", "timeline", "position", "exchange", "precedent"];
const [turns, width, height] = [Number(visits), 360, 740];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: ["--no-sandbox"],
});
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** `paint` is when all marks are on screen, `first` when anything is; both in ms from the click. */
type Seen = { paint: number; first: number; tasks: { end: number; over: number }[]; marks: number };
type Look = Omit<Seen, "tasks"> & { blocked: number; requests: number; bytes: number };

/** One visit with a cold cache at 1.6 Mbit/s, 150 ms and a quarter of the processor. */
async function visit(address: string): Promise<Look> {
  const context = await browser.newContext({ viewport: { width, height }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  const throughput = (1.6 * 1024 * 1024) / 8;
  const slow = { latency: 150, downloadThroughput: throughput, uploadThroughput: throughput };
  await cdp.send("Network.emulateNetworkConditions", { offline: false, ...slow });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let [requests, bytes] = [0, 0];
  cdp.on("Network.requestWillBeSent", ({ request }) => {
    if (!request.url.endsWith("/favicon.ico")) requests += 1;
  });
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen: Seen = { paint: 0, first: 0, tasks: [], marks: 0 };
    Object.assign(window, { seen });
    let growing = 0;
    // What is there at each frame until all has come; a frame with the last element is the one that counts. The phone's
    // drawing comes first. Nothing is asked that would make the browser lay out the page: that would be measured too.
    // A method, since tsx names functions by a helper that the page has not.
    const frames = {
      look() {
        const drawing = document.querySelector("svg:not(.defs)");
        const shown = drawing?.getElementsByTagName("*").length ?? 0;
        if (shown > seen.marks) [seen.marks, growing] = [shown, performance.now()];
        if (document.readyState !== "complete") requestAnimationFrame(frames.look);
      },
    };
    requestAnimationFrame(frames.look);
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === "first-contentful-paint") seen.first = startTime;
      seen.paint = Math.max(seen.first, growing);
    }).observe({ type: "paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push({ end: startTime + duration, over: Math.max(0, duration - 50) });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const look = () => page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  let seen = await look();
  // The browser tells of a paint some time after it.
  for (let tries = 0; seen.first === 0 && tries < 200; tries++) {
    await page.waitForTimeout(20);
    seen = await look();
  }
  if (seen.first === 0) throw new Error(`nothing was painted: ${address}`);
  await context.close();
  const { tasks, ...rest } = seen;
  const blocked = tasks.filter(({ end }) => end > seen.first).reduce((sum, { over }) => sum + over, 0);
  return { ...rest, blocked, requests, bytes };
}

/** The drawing that an embed shows at this width, with the tokens that it is painted in, and nothing else. */
async function alone(address: string): Promise<Buffer> {
  const text = await (await fetch(address)).text();
  const [article = ""] = text.match(/<article.*?<\/article>/s) ?? [];
  const [svg = ""] = article.match(/<svg.*<\/svg>/s) ?? [];
  const [root = ""] = text.match(/:root\{--[^}]*\}/) ?? [];
  const [defs = ""] = text.match(/<svg class="defs".*?<\/svg>/s) ?? [];
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${root}</style>${defs}${svg}`;
  return brotliCompressSync(page);
}

const table: Record<string, Record<string, string | number>> = {};
for (const chart of charts) {
  const address = `${origin}/embed/${dossier}/${chart}`;
  const body = await alone(address);
  const server = createServer((_, answer) => {
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "br" });
    answer.end(body);
  }).listen(0);
  const { port } = server.address() as { port: number };
  const [embeds, bare]: [Look[], Look[]] = [[], []];
  // Side by side, so that whatever else the machine does weighs on both.
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await visit(`http://localhost:${port}/`));
    embeds.push(await visit(address));
  }
  server.close();
  const blocked = (looks: readonly Look[]) => Math.round(median(looks.map(({ blocked }) => blocked)));
  const paints = (looks: readonly Look[]) => looks.map(({ paint }) => paint);
  const both = (of: (values: number[]) => number) => [of(paints(embeds)), of(paints(bare))] as const;
  const [own, other] = both(median);
  // On a machine that does other work, the fastest visits say more than the median ones.
  const [best, bestOther] = both((values) => Math.min(...values));
  table[chart] = {
    "embed ms": Math.round(own),
    "SVG alone ms": Math.round(other),
    ratio: (own / other).toFixed(2),
    "fastest ms": `${Math.round(best)} / ${Math.round(bestOther)}`,
    "ratio of them": (best / bestOther).toFixed(2),
    "marks after first paint ms": Math.round(median(embeds.map(({ paint, first }) => paint - first))),
    marks: Math.min(...embeds.map(({ marks }) => marks)),
    "blocked ms": blocked(embeds),
    "blocked alone ms": blocked(bare),
    requests: Math.max(...embeds.map(({ requests }) => requests)),
    "bytes with headers": median(embeds.map(({ bytes }) => bytes)),
  };
}
console.table(table);
await browser.close();
