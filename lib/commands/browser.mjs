import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root, run, runTool, say, stop } from "./project.mjs";

/** The shell without windows opens a page in half the time of the whole browser. */
const shell = "chromium-headless-shell";
const names = [shell, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

function fromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  say("installing Debian's chromium for the browser tests");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => run("apt-get", [...args, "-qq"], { env, stdio: "ignore" });
  const add = (...names) => apt("install", "-y", "--no-install-recommends", ...names);
  apt("update");
  if (add(shell) !== 0) add("chromium");
  add("fonts-noto-cjk");
  return onPath();
}

function fromPlaywright() {
  say("downloading Playwright's own chromium for the browser tests");
  const status = runTool("playwright", ["install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  if (status !== 0) return undefined;
  const script = "import('playwright').then((p) => process.stdout.write(p.chromium.executablePath()))";
  const found = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).stdout;
  return existsSync(found) ? found : undefined;
}

/** The path of a Chromium: a given one, one on PATH, Debian's, or Playwright's own. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) stop(`CHROMIUM_PATH names ${given}, which does not exist.`);
  const found = given || onPath() || fromDebian() || fromPlaywright();
  if (!found) stop("no Chromium for the browser tests: install one and set CHROMIUM_PATH to its executable.");
  return found;
}
