import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.mjs";
import { postgresqlFromNpm } from "./postgresql-from-npm.mjs";
import { root } from "./project.mjs";

const oldest = 15;

/** The folders in which Debian and Homebrew keep a server of each version, and those on PATH. */
function folders() {
  const below = (place, ...rest) =>
    existsSync(place)
      ? readdirSync(place)
          .filter((name) => /^(postgresql@?)?\d*$/.test(name))
          .map((name) => path.join(place, name, ...rest))
      : [];
  return [
    ...below("/usr/lib/postgresql", "bin"),
    ...below("/opt/homebrew/opt", "bin"),
    ...below("/usr/local/opt", "bin"),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ].filter(
    (folder) =>
      folder && existsSync(path.join(folder, "initdb")) && existsSync(path.join(folder, "postgres")),
  );
}

function versionIn(folder) {
  const said = spawnSync(path.join(folder, "postgres"), ["--version"], { encoding: "utf8" }).stdout ?? "";
  return Number(/(\d+)/.exec(said)?.[1] ?? 0);
}

/** The newest server installed, as `{ folder, name }`, or npm's; undefined where there is neither. */
function findBinaries() {
  const [found] = folders()
    .map((folder) => ({ folder, version: versionIn(folder) }))
    .filter(({ version }) => version >= oldest)
    .sort((a, b) => b.version - a.version);
  return found
    ? { folder: found.folder, name: `PostgreSQL ${found.version} in ${found.folder}` }
    : postgresqlFromNpm();
}

/** PostgreSQL refuses to run as root: then a user without rights runs it. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag, name) => Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout);
  const name = ["postgres", "nobody"].find((candidate) => spawnSync("id", [candidate]).status === 0);
  return name ? { uid: idOf("-u", name), gid: idOf("-g", name) } : undefined;
}

const settings = (port) => ({
  port,
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: 100,
  shared_buffers: "64MB",
});

async function answers(url) {
  // Not before the dependencies are there: who tests a fresh clone installs them first.
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

/** The binaries where that user can run them: a project's folder may be closed to others. */
function within(base, folder, user) {
  if (user.uid === undefined || !folder.startsWith(root)) return folder;
  const copy = path.join(base, "server");
  cpSync(path.dirname(folder), copy, { recursive: true, verbatimSymlinks: true });
  return path.join(copy, path.basename(folder));
}

/** A cluster whose own order of text is not that of bytes, where the server can do so: what relies on it shows. */
function initialise(folder, place, passwordFile, user) {
  const base = [
    "-D",
    place,
    "-U",
    "entente",
    "-A",
    "scram-sha-256",
    `--pwfile=${passwordFile}`,
    "-E",
    "UTF8",
    "-N",
  ];
  const locales = [["--locale-provider=icu", "--icu-locale=en", "--locale=C.UTF-8"], ["--locale=C"]];
  return locales.some((locale) => {
    const made = spawnSync(path.join(folder, "initdb"), [...base, ...locale], { ...user, encoding: "utf8" });
    if (made.status !== 0) rmSync(place, { recursive: true, force: true });
    return made.status === 0;
  });
}

async function startCluster({ folder: found, name }, user) {
  const base = mkdtempSync(path.join(os.tmpdir(), "entente-postgresql-"));
  const remove = () => rmSync(base, { recursive: true, force: true });
  const password = randomBytes(12).toString("hex");
  const passwordFile = path.join(base, "password");
  writeFileSync(passwordFile, password);
  if (user.uid !== undefined) for (const place of [base, passwordFile]) chownSync(place, user.uid, user.gid);
  const folder = within(base, found, user);
  const place = path.join(base, "data");
  if (!initialise(folder, place, passwordFile, { ...user, cwd: base })) {
    remove();
    return { missing: `${name} could not make a cluster` };
  }
  const port = await freePort();
  const options = Object.entries(settings(port)).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const server = spawn(path.join(folder, "postgres"), ["-D", place, ...options], {
    ...user,
    cwd: base,
    stdio: "ignore",
  });
  let ended = false;
  const end = new Promise((resolve) => server.on("exit", resolve)).then(() => {
    ended = true;
  });
  // Ends at once, whoever is connected; also where the tests end badly.
  const stop = () => server.kill("SIGQUIT");
  process.once("exit", stop);
  const close = async () => {
    stop();
    await end;
    process.off("exit", stop);
    remove();
  };
  const url = `postgresql://entente:${password}@127.0.0.1:${port}/postgres`;
  for (let tries = 0; tries < 150 && !ended; tries++) {
    if (await answers(url)) return { name, url, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  return { missing: `${name} did not start` };
}

/**
 * A PostgreSQL server for tests: the one that `TEST_DATABASE_URL` names, else a server of their own in a temporary
 * folder, from what is installed or from npm. `{ name, url, close }`, or `{ missing }` that says why there is none.
 */
export async function startPostgresql() {
  const given = process.env.TEST_DATABASE_URL;
  if (given)
    return { name: "the server that TEST_DATABASE_URL names", url: given, close: async () => undefined };
  const user = ordinaryUser();
  if (!user) return { missing: "PostgreSQL does not run as root, and there is no user postgres or nobody" };
  const binaries = await findBinaries();
  if (!binaries)
    return { missing: "no PostgreSQL 15 or newer is installed, and npm has none for this machine" };
  return startCluster(binaries, user);
}
