import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomLcg } from "d3-random";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundled } from "../commands/bundled.mjs";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, db } from "../db";
import { type TableId, tables } from "../tables/tables";
import { migrate } from "./migrate";
import { openDossier } from "./open-dossier";
import { readRows } from "./rows";
import { SmallFolder } from "./small-folder";

const base = mkdtempSync(path.join(os.tmpdir(), "entente kill "));
const events = 700;
const random = randomLcg(0.42);
/** Moments at which an import is killed: one in each stretch of the time that it takes. */
const rounds = 6;
const env = { ...process.env, DATABASE_URL: await freshDatabase(base) };

const [odd, even] = ["odd", "even"].map((title) => {
  const folder = new SmallFolder(path.join(base, title), "killed", events);
  folder.rows("events", (rows) => rows.map((row) => ({ ...row, title })));
  return folder.folder;
});

const command = bundled("lib/commands/import.ts");
const start = (folder = "") =>
  spawn(process.execPath, [command, folder], { env, stdio: ["ignore", "pipe", "inherit"] });

/** When the first rows are written. */
const writing = (child: ChildProcess) => once(child.stdout ?? child, "data");

async function finish(child: ChildProcess): Promise<number | null> {
  child.stdout?.resume();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

/** What a reader sees: a release that is whole and of one piece. */
async function read(): Promise<string> {
  const dossier = await openDossier("killed");
  if (!dossier) throw new Error("no dossier to read");
  const titles = new Set(dossier.tables.events.map(({ title }) => title));
  expect([dossier.tables.events.length, titles.size]).toEqual([events, 1]);
  return dossier.release.version;
}

/** Releases in the database, after checking that no table holds rows of any other. */
async function releases(): Promise<string[]> {
  const known = await db().release.findMany({ where: { dossier: "killed" }, orderBy: { time: "asc" } });
  for (const table of Object.keys(tables) as TableId[]) {
    const found = await db().$queryRawUnsafe<{ release: string }[]>(
      `select distinct release from "${table}"`,
    );
    expect(found.map(({ release }) => release).sort()).toEqual(known.map(({ id }) => id).sort());
  }
  expect(await db().$queryRawUnsafe("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
  return known.map(({ version }) => version);
}

beforeAll(async () => {
  process.env.DATABASE_URL = env.DATABASE_URL;
  await migrate();
  expect(await finish(start(odd))).toBe(0);
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

it(`loses nothing when killed at ${rounds} moments, while readers go on reading`, async () => {
  const whole = start(even);
  await writing(whole);
  const began = performance.now();
  let said = began;
  whole.stdout?.on("data", () => {
    said = performance.now();
  });
  expect(await finish(whole)).toBe(0);
  // Until it said what it had done: what a process does after that is no matter.
  const duration = said - began;

  let next = odd;
  let cut = 0;
  for (let round = 0; round < rounds; round++) {
    const before = [await read(), await releases()] as const;
    const child = start(next);
    await writing(child);
    // By a timer: a reader that takes its time must not put the moment off.
    const moment = setTimeout(() => child.kill("SIGKILL"), ((round + random()) / rounds) * duration);
    while (child.exitCode === null && child.signalCode === null) {
      await read();
      await pause(20);
    }
    clearTimeout(moment);
    await finish(child);
    // A reader may hold what it was told for a fifth of a second.
    await pause(250);
    const after = [await read(), await releases()] as const;
    if (after[0] === before[0]) {
      expect(after).toEqual(before);
      cut += 1;
    } else {
      // Killed after its end: then the new release is there, whole.
      expect(after[1]).toEqual([...before[1], after[0]]);
      next = next === odd ? even : odd;
    }
  }
  // How many moments fall before the end depends on the machine; one that never does would prove nothing.
  expect(cut).toBeGreaterThan(0);
  const count = (await releases()).length;
  expect(await finish(start(next))).toBe(0);
  expect(await releases()).toHaveLength(count + 1);
  await read();
}, 240_000);

it("lets two imports at once follow each other", async () => {
  const before = await releases();
  const codes = await Promise.all([finish(start(odd)), finish(start(even))]);
  expect(codes).toEqual([0, 0]);
  const added = (await releases()).length - before.length;
  expect([1, 2]).toContain(added);
  const version = await read();
  expect(await readRows(`killed@${version}`, "events")).toHaveLength(events);
});
