import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomLcg } from "d3-random";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundled } from "../commands/bundled.mjs";
import type { Connection } from "../database/connection";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, database, db } from "../db";
import { migrate } from "../dossier/migrate";
import { gdelt } from "./gdelt/gdelt";
import { importEvents } from "./import-events";
import { bringStates, storedOf, writeRows } from "./killed-fixture";

const base = mkdtempSync(path.join(os.tmpdir(), "entente killed events "));
/** Moments at which an import is killed: one in each stretch of the time that a file takes. */
const rounds = 6;
const random = randomLcg(0.42);
const files = Array.from({ length: rounds }, (_, number) => path.join(base, `${number}.tsv`));
const command = bundled("lib/commands/import-events.ts");
let connection: Connection;

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  await migrate();
  for (const dossier of ["calm", "killed"]) await bringStates(base, dossier);
  for (const [number, file] of files.entries())
    writeRows(file, number, 12_000, (place) => place % 1_000 === 77);
  connection = await database().connect();
});
afterAll(async () => {
  await connection.close();
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

const start = (dossier: string, ...given: string[]) =>
  spawn(
    process.execPath,
    [command, "gdelt", ...given, "--into", dossier, "--rejected", path.join(base, "no.tsv")],
    { env: process.env, stdio: ["ignore", "ignore", "inherit"] },
  );

/** The record of a file once there is one, and so many of its lines are written. */
async function begun(name: string, least = 0) {
  for (let tries = 0; tries < 20_000; tries++) {
    const [found] = await connection.rows<{ lines: number; done: number }>(
      "select lines, done from coded_files where dossier = 'killed' and name = $1",
      [name],
    );
    if (found && found.lines >= least) return { lines: found.lines, done: found.done === 1 };
    await pause(2);
  }
  throw new Error("the import did not begin");
}

/** Readers see files that are whole, and nothing of others. */
async function seen() {
  const months = await db().codedMonth.aggregate({ where: { dossier: "killed" }, _sum: { events: true } });
  const whole = await db().codedFile.aggregate({
    where: { dossier: "killed", done: true },
    _sum: { kept: true },
  });
  expect(months._sum.events).toBe(whole._sum.kept);
}

/** The command again, as far as it reads files: in this process, since starting it takes longer than its work. */
const again = (file: string) =>
  importEvents({
    ...{ importer: gdelt, settings: "", files: [file], dossier: "killed", clock: () => new Date() },
    ...{ actors: null, from: null, to: null },
  });

test(`an import killed at ${rounds} moments and begun again ends as if nothing had happened`, async () => {
  const began = performance.now();
  const calm = start("calm", ...files);
  expect(await once(calm, "exit")).toEqual([0, null]);
  const each = (performance.now() - began) / rounds;

  const cut = { before: 0, within: 0 };
  for (const [round, file] of files.entries()) {
    const child = start("killed", file);
    // Every other one as soon as a chunk is written, so that some are surely cut in two.
    await begun(file, round % 2);
    if (round % 2 === 0) await pause(((round + random()) / rounds) * each);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    const { lines, done } = await begun(file);
    if (!done) cut[lines === 0 ? "before" : "within"] += 1;
    await seen();
    expect(await again(file)).toMatchObject([{ kind: done ? "unchanged" : "imported" }]);
    await seen();
  }
  // If none cut a file in two, nothing would be proved.
  expect(cut.within).toBeGreaterThan(0);
  expect(await storedOf(connection, "killed")).toEqual(await storedOf(connection, "calm"));
  expect(await connection.rows("pragma integrity_check", [])).toEqual([{ integrity_check: "ok" }]);
}, 240_000);

/** Goldstein's values of the codes in the files, and the sums by pair, in another language than the importer's. */
const program = `
BEGIN { v["010"] = 0; v["042"] = 1.9; v["057"] = 8; v["0871"] = 9; v["112"] = -2; v["173"] = -5; v["190"] = -10
  a["PRK"] = "AAA"; a["USA"] = "BBB"; a["CHN"] = "CCC" }
NF == 61 { from = a[substr($6, 1, 3)]; to = a[substr($16, 1, 3)]
  if (from == "" || to == "" || from == to || seen[$1]++) next
  n[from " " to]++; s[from " " to] += v[$27] }
END { for (pair in n) printf "%s %d %.1f\\n", pair, n[pair], s[pair] }`;

test.skipIf(spawnSync("awk", ["BEGIN {}"]).status !== 0)(
  "sums by pair are those that awk finds",
  async () => {
    const { stdout } = spawnSync("awk", ["-F", "\t", program, ...files], { encoding: "utf8" });
    const months = await db().codedMonth.groupBy({
      by: ["initiator", "recipient"],
      where: { dossier: "killed" },
      _sum: { events: true, score: true },
    });
    const sums = months.map(
      ({ initiator, recipient, _sum: { events, score } }) =>
        `${initiator} ${recipient} ${events} ${score?.toFixed(1)}`,
    );
    expect(sums).toHaveLength(6);
    expect(sums.sort()).toEqual(stdout.trimEnd().split("\n").sort());
  },
);
