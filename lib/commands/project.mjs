import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import "./settings-file.mjs";

/** The project's folder, wherever the command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export function say(text) {
  process.stdout.write(`entente: ${text}\n`);
}

/**
 * Ends the command with a sentence that says what is missing and what to do about it.
 * @returns {never}
 */
export function stop(text) {
  process.stderr.write(`entente: ${text}\n`);
  process.exit(1);
}

/** Runs a program to its end; its exit status. Output goes through. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) stop(`could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** The same for a tool of the project's own dependencies. */
export const runTool = (name, args, options) => run(process.execPath, [realTool(name), ...args], options);
export const spawnTool = (name, args, options) =>
  spawn(process.execPath, [realTool(name), ...args], { cwd: root, stdio: "inherit", ...options });

/** The server in front of the app, as build-server.mjs makes it. */
export const served = path.join(root, ".next/entente-server/main.mjs");

/**
 * The built app on a port. A drawing leaves some megabytes of garbage: with twice the usual room for what is young,
 * most of it is gone before anybody has to look through it, which halves the pauses.
 */
export const serve = (port, options) =>
  spawn(process.execPath, ["--max-semi-space-size=32", served], {
    cwd: root,
    stdio: "inherit",
    ...options,
    env: { ...(options?.env ?? process.env), PORT: String(port) },
  });

/** The script behind a tool: started by this very node, whatever stands on PATH. */
function realTool(name) {
  const places = {
    next: "next/dist/bin/next",
    tsx: "tsx/dist/cli.mjs",
    tsc: "typescript/bin/tsc",
    vitest: "vitest/vitest.mjs",
    playwright: "@playwright/test/cli.js",
    biome: "@biomejs/biome/bin/biome",
    depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
    prisma: "prisma/build/index.js",
  };
  return path.join(root, "node_modules", places[name]);
}

function filesBelow(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/\/generated\/|\.test\.tsx?$/.test(file));
}

/** A checksum over files and folders of the project, so that a step is repeated only when they changed. */
export function checksum(...places) {
  const hash = createHash("sha256");
  for (const place of places) {
    const files = /\.[a-z]+$/.test(place) ? [path.join(root, place)] : filesBelow(place);
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Names the code: the same on every machine, another for other code. */
export const buildName = () =>
  checksum("app", "components", "lib", "next.config.js", "package-lock.json").slice(0, 16);

/** Does `work` unless it was done for this checksum already. */
export function once(stamp, sum, work) {
  const file = path.join(root, stamp);
  if (existsSync(file) && readFileSync(file, "utf8") === sum) return;
  work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sum);
}

/** Installs the locked dependencies where they are missing or out of date. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old; install Node 20.19 or newer and try again.`);
  once("node_modules/.entente-installed", checksum("package-lock.json"), () => {
    say("installing dependencies");
    const npm = process.env.npm_execpath;
    // Versions come from the lock file; `npm ci` would insist on packages for other platforms that it may lack.
    const args = ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev"];
    const status = npm ? run(process.execPath, [npm, ...args]) : run("npm", args);
    if (status !== 0) stop("npm could not install the dependencies; is the npm registry reachable?");
  });
}

/** Generates the database client and builds the app where their sources changed. */
export function build() {
  if (run(process.execPath, [path.join(root, "lib/commands/generate.mjs")]) !== 0)
    stop("the database client could not be generated.");
  const sum = checksum(
    "app",
    "components",
    "lib",
    "prisma/schema.prisma",
    "prisma/migrations",
    "prisma/migrations-postgresql",
    "public",
    "next.config.js",
    "proxy.ts",
    "instrumentation.ts",
    "package-lock.json",
    "tsconfig.json",
  );
  once(".next/entente-built", sum, () => {
    say("building (about a minute)");
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
    if (runTool("next", ["build"], { env }) !== 0) stop("the build failed; its messages are above.");
    if (run(process.execPath, [path.join(root, "lib/commands/build-server.mjs")]) !== 0)
      stop("the server could not be built; its messages are above.");
    if (run(process.execPath, [path.join(root, "lib/commands/hint-scripts.mjs")]) !== 0)
      stop("the scripts could not be marked; the messages are above.");
  });
}

/** The folders of the project's own dossiers. */
const own = ["korea-2019", "reykjavik-1986"].map((id) => path.join(root, "prisma/dossiers", id));

/**
 * Brings the database up to date and imports the project's own dossiers. The project's own database is left alone
 * while they are as they were; what a given one holds is not known here, so it is looked at each time.
 */
export function fill(env = process.env, dossiers = own) {
  const work = () => {
    if (runTool("tsx", ["lib/commands/import.ts", ...dossiers], { env }) !== 0)
      stop("the dossiers could not be imported; the messages above say why.");
  };
  if (env.DATABASE_URL) return work();
  const stamp = "data/imported";
  if (!existsSync(path.join(root, "data/entente.db"))) rmSync(path.join(root, stamp), { force: true });
  const sum = checksum("prisma/dossiers", "prisma/migrations", "lib/dossier", "lib/tables");
  once(stamp, sum, work);
}
