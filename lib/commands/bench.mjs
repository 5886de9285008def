import { gzipSync } from "node:zlib";
import { build, install, runTool } from "./project.mjs";
import { startServer } from "./server.mjs";

// Times pages and routes of the built app over HTTP, one after another and eight at a time; prints a table.
const addresses = [
  "/",
  "/korea-2019/network",
  "/korea-2019/balance",
  "/korea-2019/corridors",
  "/korea-2019/timeline",
  "/korea-2019/position",
  "/korea-2019/claims",
  "/korea-2019/data/events",
  "/korea-2019/network.json",
  ...["network", "balance", "corridors", "timeline", "position"].flatMap((chart) =>
    ["svg", "png?width=1200", "png?preview=1", "pdf"].map((format) => `/korea-2019/${chart}.${format}`),
  ),
  "/korea-2019/data/events.csv",
  "/korea-2019/data/relations.csv",
  "/api/health",
];
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(url) {
  const start = performance.now();
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  return { ms: performance.now() - start, body };
}

async function measure(url) {
  const { body } = await timed(url);
  const alone = [];
  for (let turn = 0; turn < 10; turn++) alone.push((await timed(url)).ms);
  const start = performance.now();
  for (let turn = 0; turn < 5; turn++) await Promise.all(Array.from({ length: 8 }, () => timed(url)));
  const perSecond = 40_000 / (performance.now() - start);
  return {
    "median ms": median(alone).toFixed(1),
    "requests/s, 8 at a time": perSecond.toFixed(0),
    kB: (body.length / 1000).toFixed(1),
    "kB gzipped": (gzipSync(body).length / 1000).toFixed(1),
  };
}

/** Scripts that a page names, gzipped. */
async function scripts(url) {
  const html = (await timed(url)).body.toString();
  const names = [...new Set([...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map(([name]) => name))];
  const sizes = await Promise.all(
    names.map(async (name) => gzipSync((await timed(new URL(name, url))).body).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

install();
build();
runTool("tsx", ["bench/layouts.ts"]);
const server = await startServer();
const table = {};
for (const address of addresses) table[address] = await measure(server.url + address);
console.table(table);
console.log(`scripts of the dashboard: ${(await scripts(`${server.url}/`)).toFixed(1)} kB gzipped`);
server.close();
process.exit(0);
