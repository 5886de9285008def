import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, db } from "../db";
import { importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { dateOf, dayNumber } from "../time/day";
import { gdelt } from "./gdelt/gdelt";
import { gdeltRow } from "./gdelt/row-fixture";
import { goldsteinOf } from "./goldstein";
import { CannotImport, importEvents } from "./import-events";
import { mapped } from "./mapped/mapped";
import { sumsOf } from "./tally";
import { writeRejects } from "./write-rejects";

const base = mkdtempSync(path.join(os.tmpdir(), "entente events "));
beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  await migrate();
  await importDossier("prisma/dossiers/korea-2019", { dryRun: false, now: new Date("2026-11-28T00:00:00Z") });
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

const written = (name: string, rows: readonly string[]) => {
  const file = path.join(base, name);
  writeFileSync(file, `${rows.join("\n")}\n`);
  return file;
};
const bring = (files: readonly string[], more: Partial<Parameters<typeof importEvents>[0]> = {}) =>
  importEvents({
    ...{ importer: gdelt, files, dossier: "korea-2019", actors: null, from: null, to: null },
    ...{ settings: "", clock: () => new Date(), ...more },
  });
const read = async (file: string, more = {}) => {
  const [result] = await bring([file], more);
  if (!result || result.kind === "failed") throw new Error(result?.message ?? "no result");
  return { kind: result.kind, number: result.number, ...sumsOf(result.tally) };
};

/** Rows between powers over some months, in a fixed order. */
const powers = ["PRKGOV", "USAGOV", "KOR", "RUSMIL", "CHN", "COP"];
const codes = ["010", "042", "057", "0871", "112", "173", "190"];
const rowOf = (place: number, first = 1000) => {
  const code = codes[(place * 5) % codes.length] ?? "010";
  return gdeltRow(61, {
    ...{
      0: String(first + place),
      1: dateOf(dayNumber("2018-11-20") + ((place * 7) % 90)).replaceAll("-", ""),
    },
    ...{ 5: powers[place % 6] ?? "", 15: powers[(place * 3 + 1) % 5] ?? "" },
    ...{ 26: code, 27: code.slice(0, 3), 28: code.slice(0, 2), 31: "2" },
  });
};
const rows = Array.from({ length: 12_000 }, (_, place) => rowOf(place));

/** The sums by pair and month straight from the text of a file, without any of the importer's code but its table. */
function byHand(lines: readonly string[]) {
  const sums = new Map<string, { events: number; score: number }>();
  for (const line of lines) {
    const cells = line.split("\t");
    const [a, b] = [cells[5]?.slice(0, 3), cells[15]?.slice(0, 3)];
    if (a === b || a === "COP" || b === "COP") continue;
    const key = `${a} ${b} ${cells[1]?.slice(0, 4)}-${cells[1]?.slice(4, 6)}`;
    const sum = sums.get(key) ?? { events: 0, score: 0 };
    sum.events += 1;
    sum.score += goldsteinOf(cells[26] ?? "") ?? 0;
    sums.set(key, sum);
  }
  return sums;
}
async function stored() {
  const months = await db().codedMonth.findMany({ where: { dossier: "korea-2019" } });
  return new Map(
    months.map(({ initiator, recipient, month, events, score }) => [
      `${initiator} ${recipient} ${month}`,
      { events, score },
    ]),
  );
}

test("every row is accounted for, and the sums by pair and month are those of the file", async () => {
  const file = written("first.tsv", rows);
  const result = await read(file);
  const hand = byHand(rows);
  const events = [...hand.values()].reduce((sum, one) => sum + one.events, 0);
  expect(result).toMatchObject({ kind: "imported", read: 12_000, kept: events, known: 0, rejected: 0 });
  expect(result.kept + result.filtered).toBe(12_000);
  const found = await stored();
  expect([...found.keys()].sort()).toEqual([...hand.keys()].sort());
  for (const [key, { events, score }] of hand) {
    expect(found.get(key)?.events, key).toBe(events);
    expect(found.get(key)?.score, key).toBeCloseTo(score, 5);
  }
  expect(await db().codedEvent.count()).toBe(events);
  expect(await db().codedDay.count({ where: { NOT: { file: 0 } } })).toBe(0);
});

test("the same file again changes nothing, and its events in another file are known", async () => {
  const before = await stored();
  expect((await read(path.join(base, "first.tsv"))).kind).toBe("unchanged");
  const again = await read(written("overlap.tsv", [...rows.slice(0, 500), rowOf(3, 900_000)]));
  expect(again).toMatchObject({ read: 501, kept: 1 });
  expect(again.known + again.filtered).toBe(500);
  const after = await stored();
  const sum = (months: typeof after) => [...months.values()].reduce((total, { events }) => total + events, 0);
  expect(sum(after)).toBe(sum(before) + 1);
});

test("damaged rows are counted with their reasons and kept in a file; a damaged file leaves nothing", async () => {
  const cut = rowOf(1, 5_000_000).split("\t").slice(0, 9).join("\t");
  const lost = rowOf(3, 5_000_000).replace("\t042\t042\t04\t", "\t42\t42\t4\t");
  const file = written("damaged.tsv", [rowOf(0, 5_000_000), cut, lost, rowOf(4, 5_000_000)]);
  const result = await read(file);
  expect(result).toMatchObject({ read: 4, rejected: 2 });
  const place = path.join(base, "rejected.tsv");
  expect(await writeRejects("korea-2019", [{ file: "damaged.tsv", number: result.number }], place)).toBe(2);
  const lines = readFileSync(place, "utf8").trimEnd().split("\n");
  expect(lines[1]).toBe(`damaged.tsv\t2\ta row of 9 columns in a file of 61\t${cut}`);
  expect(lines[2]).toMatch(/^damaged\.tsv\t3\tCAMEO code, base and root do not agree/);

  const count = await db().codedEvent.count();
  const commas = written("commas.csv", [rowOf(0, 6_000_000).replaceAll("\t", ",")]);
  const [refused, missing] = await bring([commas, path.join(base, "nowhere.tsv")]);
  expect(refused).toMatchObject({
    kind: "failed",
    message: expect.stringMatching(/1 tab-separated column;/),
  });
  expect(missing).toMatchObject({ kind: "failed", message: expect.stringMatching(/no such file/) });
  expect(await db().codedEvent.count()).toBe(count);
  expect(await db().codedFile.count({ where: { done: false } })).toBe(0);
});

test("actors and days narrow what is kept; what cannot be asked is refused before anything is read", async () => {
  const file = written(
    "narrow.tsv",
    Array.from({ length: 200 }, (_, place) => rowOf(place, 7_000_000)),
  );
  const result = await read(file, { actors: ["PRK", "USA"], from: "2018-12-01", to: "2018-12-31" });
  const kept = await db().codedEvent.findMany({ where: { file: result.number } });
  expect(kept).toHaveLength(result.kept);
  expect(result.kept).toBeGreaterThan(0);
  for (const { initiator, recipient, day } of kept) {
    expect([initiator, recipient].sort()).toEqual(["PRK", "USA"]);
    expect(day.slice(0, 7)).toBe("2018-12");
  }
  await expect(bring([file], { actors: ["XYZ"] })).rejects.toThrow("unknown actors: XYZ");
  await expect(bring([file], { dossier: "nowhere" })).rejects.toThrow(CannotImport);
});

test("a second importer brings CSV through the same gate", async () => {
  const map = { id: "n", day: "date", initiator: "a", recipient: "b", cameo_code: "code" };
  const file = path.join(base, "own.csv");
  writeFileSync(file, "n,date,a,b,code\nx-1,2019-01-02,USA,PRKGOV,046\nx-2,2019-01-02,USA,PRK,46\n");
  const result = await read(file, { importer: mapped(map), settings: JSON.stringify(map) });
  expect(result).toMatchObject({ read: 2, kept: 1, rejected: 1 });
  const [event] = await db().codedEvent.findMany({ where: { source: "csv" } });
  expect(event).toMatchObject({ source_id: "x-1", initiator: "USA", recipient: "PRK", goldstein: 7 });
});

test("an import that another one is at is not disturbed", async () => {
  const file = written("slow.tsv", [rowOf(1, 8_000_000)]);
  const now = new Date("2026-11-28T12:00:00Z");
  await db().codedFile.create({
    data: {
      ...{
        dossier: "korea-2019",
        number: 900,
        key: "other",
        name: "other.tsv",
        importer: "gdelt",
        settings: "",
      },
      ...{ lines: 0, kept: 0, known: 0, filtered: {}, rejected: {}, done: false, touched: now },
    },
  });
  await expect(bring([file], { clock: () => new Date(now.getTime() + 30_000) })).rejects.toThrow(
    "other.tsv is being imported",
  );
  // What is left of one that was stopped is taken out.
  await read(file, { clock: () => new Date(now.getTime() + 61_000) });
  expect(await db().codedFile.count({ where: { key: "other" } })).toBe(0);
});
