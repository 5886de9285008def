import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { startPostgresql } from "./postgresql.mjs";
import { build, install, root, runTool, say, spawnTool } from "./project.mjs";
import { startServer } from "./server.mjs";

const reports = path.join(root, "test-results");
let passed = 0;
let failed = 0;

/** Runs a tool to its end: its exit status and what it printed. */
const outcome = (tool, args) =>
  new Promise((resolve) => {
    const child = spawnTool(tool, args, { stdio: ["ignore", "pipe", "pipe"] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => printed.push(part));
    child.on("close", (status) => resolve({ status, printed: Buffer.concat(printed) }));
  });

/** Checks that have no cases of their own count as one each; they work side by side. */
async function check(checks) {
  const ends = checks.map(({ tool, args }) => outcome(tool, args));
  for (const [place, { title }] of checks.entries()) {
    const { status, printed } = await ends[place];
    say(title);
    process.stdout.write(printed);
    if (status === 0) passed += 1;
    else failed += 1;
  }
}

const read = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), "utf8"));
  } catch {
    return undefined;
  }
};

/** Adds a suite's cases; a suite that ended badly without a failed case counts as one failure. */
function add(good, bad, status) {
  passed += good;
  failed += bad === 0 && (status !== 0 || good === 0) ? 1 : bad;
}

function vitest(name, env = process.env, projects = [name]) {
  say(`${name} tests`);
  const report = `${name}.json`;
  const args = [
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path.join(reports, report)}`,
  ];
  const status = runTool("vitest", args, { env });
  const result = read(report);
  add(result?.numPassedTests ?? 0, result?.numFailedTests ?? 0, status);
}

function playwright(env) {
  say("browser tests");
  const status = runTool("playwright", ["test"], { env });
  const stats = read("e2e.json")?.stats;
  add((stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0, status);
}

/** What reads and writes the database, again over PostgreSQL, where there is one. */
async function overPostgresql(env) {
  const server = await startPostgresql();
  if (server.missing) return say(`no tests over PostgreSQL: ${server.missing}`);
  say(`tests over PostgreSQL use ${server.name}`);
  try {
    vitest("postgresql", { ...env, TEST_DATABASE_URL: server.url });
  } finally {
    await server.close();
  }
}

install();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const browser = findBrowser();
build();
await check([
  { title: "types", tool: "tsc", args: ["--noEmit"] },
  { title: "lint and format", tool: "biome", args: ["check"] },
  {
    title: "boundaries",
    tool: "depcruise",
    args: ["app", "components", "lib", "--config", ".dependency-cruiser.cjs"],
  },
]);
vitest("unit");
const server = await startServer();
const env = { ...process.env, ENTENTE_URL: server.url, CHROMIUM_PATH: browser };
try {
  vitest("integration", env, ["integration", "http"]);
  await overPostgresql(env);
  playwright(env);
} finally {
  server.close();
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
