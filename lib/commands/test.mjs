import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { startPostgresql } from "./postgresql.mjs";
import { build, install, root, runTool, say } from "./project.mjs";
import { startServer } from "./server.mjs";

const reports = path.join(root, "test-results");
let passed = 0;
let failed = 0;

/** A check without cases of its own counts as one. */
function check(title, tool, args) {
  say(title);
  if (runTool(tool, args) === 0) passed += 1;
  else failed += 1;
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

function vitest(project, env = process.env) {
  say(`${project} tests`);
  const report = `${project}.json`;
  const args = [
    "run",
    "--project",
    project,
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
check("types", "tsc", ["--noEmit"]);
check("lint and format", "biome", ["check"]);
check("boundaries", "depcruise", ["app", "components", "lib", "--config", ".dependency-cruiser.cjs"]);
vitest("unit");
const server = await startServer();
const env = { ...process.env, ENTENTE_URL: server.url, CHROMIUM_PATH: browser };
try {
  vitest("integration", env);
  await overPostgresql(env);
  playwright(env);
} finally {
  server.close();
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
