import { mkdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { build, install, root, run, runTool } from "./project.mjs";
import { startServer } from "./server.mjs";

// Times pages and routes of the built app over HTTP, one after another and eight at a time; prints a table. With the
// word `scale` it times them over ever more machine-coded events instead.
const charts = ["network", "balance", "corridors", "timeline", "position"];
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
  ...charts.flatMap((chart) =>
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

/** From rows to an SVG string, without a server: bundled as the app is, since a loader's own work would count. */
function timeDrawings() {
  const folder = path.join(root, "node_modules/.cache/entente");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, "time-drawings.cjs");
  buildSync({
    absWorkingDir: root,
    entryPoints: ["bench/drawings.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  run(process.execPath, [outfile]);
}

/** An embed's document at dates that nobody has asked for yet, one after another. */
async function freshEmbeds(url) {
  const times = [];
  for (let turn = 0; turn < 60; turn++) {
    const date = new Date(Date.UTC(2017, 2, 2 + turn * 13)).toISOString().slice(0, 10);
    const { ms } = await timed(`${url}?as_of=${date}`);
    if (turn >= 20) times.push(ms);
  }
  return { "median ms": median(times).toFixed(1) };
}

const [what, ...rest] = process.argv.slice(2);
install();
build();
if (what === "scale") process.exit(runTool("tsx", ["bench/scale/scale.ts", ...rest]));
runTool("tsx", ["bench/layouts.ts"]);
timeDrawings();
const server = await startServer();
server.died.then((how) => {
  process.stderr.write(
    `entente: the server ended while it was measured (${how}); its last words are above.\n`,
  );
  process.exit(1);
});
const table = {};
for (const address of addresses) table[address] = await measure(server.url + address);
console.table(table);
const embeds = {};
for (const chart of charts)
  embeds[`/embed/korea-2019/${chart}, new dates`] = await freshEmbeds(
    `${server.url}/embed/korea-2019/${chart}`,
  );
console.table(embeds);
console.log(`scripts of the dashboard: ${(await scripts(`${server.url}/`)).toFixed(1)} kB gzipped`);
server.close();
process.exit(0);
