import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { closeDb, db } from "../db";
import { brokenFolders } from "./broken-folders";
import { importDossier } from "./import-dossier";
import { migrate } from "./migrate";
import { listDossiers, openDossier } from "./open-dossier";
import { problemInWords } from "./problem";
import { readDossierFolder } from "./read-folder";
import { savedByLibreOffice } from "./saved-by-libreoffice";
import { SmallFolder } from "./small-folder";

const base = mkdtempSync(path.join(os.tmpdir(), "entente import "));
const now = new Date("2026-11-24T12:00:00Z");
let count = 0;
const small = (name = "small") => new SmallFolder(path.join(base, `folder ${count++}`), name);
const bring = (folder: string, dryRun = false) => importDossier(folder, { dryRun, now });

async function imported(name: string, change: (folder: SmallFolder) => void) {
  const folder = small(name);
  change(folder);
  expect(await bring(folder.folder)).toMatchObject({ kind: "imported" });
  const dossier = await openDossier(name);
  if (!dossier) throw new Error(`no dossier ${name}`);
  return dossier;
}

beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
  await migrate();
});
afterAll(async () => {
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

describe("a broken folder", () => {
  beforeAll(async () => {
    expect(await bring(small().folder)).toMatchObject({ kind: "imported", version: "2026.11.1" });
  });
  it.each(brokenFolders)("$title: says so, and the served release stays", async (broken) => {
    const before = await openDossier("small");
    const folder = small();
    folder.rows("corridors", (rows) => rows.map((row) => ({ ...row, description: "Changed." })));
    broken.break(folder);
    const result = await bring(folder.folder);
    expect(result.kind === "refused" ? result.problems.map(problemInWords) : result.kind).toEqual(
      broken.problems,
    );
    expect((await openDossier("small"))?.tables).toBe(before?.tables);
    expect(await db().release.count({ where: { dossier: "small" } })).toBe(1);
  });
  it("reports the problems of all files at once", async () => {
    const folder = small();
    folder.cell("events", 0, "latitude", "91");
    folder.cell("stops", 1, "country", "");
    folder.cell("claims", 0, "events", "ev-1;ev-8");
    const result = await bring(folder.folder);
    const files = result.kind === "refused" ? result.problems.map(({ file }) => file) : [];
    expect(files.sort()).toEqual(["claims.csv", "events.csv", "stops.csv"]);
  });
});

describe("what looks odd and is right", () => {
  it("a byte order mark", async () => {
    const dossier = await imported("bom", (folder) => folder.text("events", (text) => `\ufeff${text}`));
    expect(dossier.tables.events[0]?.id).toBe("ev-1");
  });
  it("CRLF and quoted newlines, which make the same release as LF", async () => {
    const write = (folder: SmallFolder) => folder.cell("events", 1, "summary", "One line\nand, another");
    const dossier = await imported("newlines", write);
    expect(dossier.tables.events[1]?.summary).toBe("One line\nand, another");
    const folder = small("newlines");
    write(folder);
    folder.text("events", (text) => text.replaceAll("\n", "\r\n"));
    expect(await bring(folder.folder)).toMatchObject({ kind: "unchanged", version: "2026.11.1" });
  });
  it("a workbook of ours saved as CSV by LibreOffice: truth in capitals, computed columns, a code kept", async () => {
    const folder = small("office");
    await bring(folder.folder);
    for (const table of ["events", "offices", "segments"] as const)
      folder.text(table, () => savedByLibreOffice[table]);
    expect(await bring(folder.folder)).toMatchObject({ kind: "unchanged" });
    folder.text("events", (text) => text.replace("Meeting 2", "Second meeting"));
    folder.text("offices", (text) => text.replace("TRUE", "WAHR"));
    const refused = await bring(folder.folder);
    expect(refused.kind === "refused" ? refused.problems.map(problemInWords) : refused).toEqual([
      'offices.csv, row 2, column leader: found "WAHR", expected true or false, or TRUE or FALSE',
    ]);
    folder.text("offices", (text) => text.replace("WAHR", "FALSE"));
    expect(await bring(folder.folder)).toMatchObject({ kind: "imported" });
    const dossier = await openDossier("office");
    expect(dossier?.tables.offices[0]?.leader).toBe(false);
    expect(dossier?.tables.events[1]).toMatchObject({ title: "Second meeting", cameo_code: "046" });
  });
  it("formulas, tags, commas and quotes: kept as text", async () => {
    const texts = [
      '=HYPERLINK("http://x.example","go")',
      "<script>alert('1')</script>",
      '"a", b',
      "'; DROP TABLE events; --",
    ];
    const dossier = await imported("texts", (folder) => {
      for (const [place, text] of texts.slice(0, 3).entries()) folder.cell("events", place, "title", text);
      folder.cell("actors", 0, "note", texts[3] ?? "");
    });
    expect(dossier.tables.events.map(({ title }) => title)).toEqual(texts.slice(0, 3));
    expect(dossier.tables.actors[0]?.note).toBe(texts[3]);
  });
  it("columns in another order, blank lines, a table left out", async () => {
    const dossier = await imported("order", (folder) => {
      const turn = (line: string) => line.split(",").reverse().join(",");
      folder.text("corridors", (text) => `${text.trim().split("\n").map(turn).join("\n\n")}\n\n`);
      folder.descriptor((descriptor) => {
        descriptor.resources = descriptor.resources.filter(({ name }) => name !== "claims");
      });
    });
    expect(dossier.tables.corridors).toMatchObject([{ id: "line", mode: "rail", sources: ["s1"] }]);
    expect(dossier.tables.claims).toEqual([]);
  });
});

describe("releases", () => {
  it("plans, imports, leaves alone, counts on and keeps the old rows", async () => {
    const folder = small("steps");
    expect(await bring(folder.folder, true)).toMatchObject({ kind: "planned" });
    expect(await openDossier("steps")).toBeNull();
    expect(await bring(folder.folder)).toMatchObject({ kind: "imported", version: "2026.11.1" });
    expect(await bring(folder.folder)).toEqual({ kind: "unchanged", dossier: "steps", version: "2026.11.1" });

    folder.rows("events", ([first, , third]) => [
      { ...first, title: "Another title" },
      { ...third },
      { ...third, id: "ev-4" },
    ]);
    const plan = await bring(folder.folder, true);
    expect(plan.kind === "planned" && plan.diff.find(({ table }) => table === "events")).toEqual({
      table: "events",
      added: ["ev-4"],
      changed: [{ key: "ev-1", columns: { title: { before: "Meeting 1", after: "Another title" } } }],
      removed: ["ev-2"],
    });
    expect((await openDossier("steps"))?.release.version).toBe("2026.11.1");
    expect(await bring(folder.folder)).toMatchObject({ kind: "imported", version: "2026.11.2" });
    const young = await openDossier("steps");
    expect(young?.tables.events.map(({ id }) => id)).toEqual(["ev-1", "ev-3", "ev-4"]);
    expect(young?.release.time).toBe("2026-11-24T12:00:00.000Z");
    expect(await db().event.count({ where: { release: "steps@2026.11.1" } })).toBe(3);
  });

  it("opens once for many readers, and lists the first imported first", async () => {
    const [one, two] = await Promise.all([openDossier("small"), openDossier("small")]);
    expect(one?.tables).toBe(two?.tables);
    expect((await listDossiers())[0]).toEqual({
      id: "small",
      title: "A small dossier",
      release: "2026.11.1",
    });
    expect(await openDossier("nowhere")).toBeNull();
  });
});

describe.each(["korea-2019", "reykjavik-1986"])("%s", (name) => {
  const own = path.resolve("prisma/dossiers", name);
  it.runIf(existsSync(own))("imports as its folder says, and is refused with one wrong cell", async () => {
    expect(await bring(own)).toMatchObject({ kind: "imported" });
    const [stored, read] = [await openDossier(name), readDossierFolder(own)];
    expect(stored?.tables).toEqual(read.tables);
    expect(stored?.settings).toEqual(read.settings);

    const copy = path.join(base, `copy of ${name}`);
    cpSync(own, copy, { recursive: true });
    expect(await bring(copy)).toMatchObject({ kind: "unchanged" });
    rmSync(path.join(copy, "events.csv"));
    const refused = await bring(copy);
    expect(refused.kind === "refused" ? refused.problems.map(problemInWords) : refused).toEqual([
      'events.csv: found "no such file", expected the table events, as datapackage.json says',
    ]);
    expect((await openDossier(name))?.tables).toBe(stored?.tables);
  });
});
