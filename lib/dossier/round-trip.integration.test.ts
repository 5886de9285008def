import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { freshDatabase } from "../database/fresh-database";
import { tables } from "../tables/tables";
import { SmallFolder } from "./small-folder";

const base = mkdtempSync(path.join(os.tmpdir(), "entente round trip "));
const origin = "https://data.example";
let count = 0;

/** A database of its own, empty, with the importer and the reader on it. */
async function fresh() {
  const { closeDb } = await import("../db");
  await closeDb();
  vi.resetModules();
  process.env.DATABASE_URL = await freshDatabase(base);
  const { migrate } = await import("./migrate");
  await migrate();
  const { importDossier } = await import("./import-dossier");
  const { openDossier } = await import("./open-dossier");
  const { dossierDocuments } = await import("../publish/documents/dossier-documents");
  const bring = (folder: string, day = "2026-11-24") =>
    importDossier(folder, { dryRun: false, now: new Date(`${day}T12:00:00Z`) });
  const take = async (address: string, id: string) => {
    const dossier = await openDossier(address);
    const document = dossierDocuments.find((candidate) => candidate.id === id);
    if (!dossier || !document) throw new Error(`nothing at ${address}`);
    const parts: (string | Uint8Array)[] = [];
    for await (const piece of document.write(dossier, origin)) parts.push(piece);
    return Buffer.concat(parts.map((part) => Buffer.from(part)));
  };
  return { bring, take };
}

function unzipped(bytes: Buffer) {
  const folder = path.join(base, `unzipped ${count++}`);
  mkdirSync(folder);
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    writeFileSync(path.join(folder, name), content);
  return folder;
}
const rowsOf = (folder: string, table: keyof typeof tables) =>
  parse(readFileSync(path.join(folder, `${table}.csv`)), { columns: true }) as Record<string, string>[];

let small: SmallFolder;
beforeAll(async () => {
  process.env.DATABASE_URL = await freshDatabase(base);
});
beforeEach(() => {
  small = new SmallFolder(path.join(base, `folder ${count++}`), "small");
});
afterAll(async () => {
  const { closeDb } = await import("../db");
  await closeDb();
  rmSync(base, { recursive: true, force: true });
});

test.each(["korea-2019", "reykjavik-1986"])(
  "%s: export, import and export give the same bytes",
  async (id) => {
    const here = await fresh();
    await here.bring(`prisma/dossiers/${id}`);
    const first = await here.take(id, "zip");
    const folder = unzipped(first);
    expect(readFileSync(path.join(folder, "CODEBOOK.md"), "utf8")).toBe(
      readFileSync(`prisma/dossiers/${id}/README.md`, "utf8"),
    );
    expect(await here.bring(folder)).toMatchObject({ kind: "unchanged" });
    const there = await fresh();
    // A month later, under another name of the folder: still the release it was.
    expect(await there.bring(folder, "2027-01-05")).toMatchObject({ kind: "imported", version: "2026.11.1" });
    const second = await there.take(id, "zip");
    expect(second.equals(first)).toBe(true);
    expect((await there.take(id, "changes")).equals(await here.take(id, "changes"))).toBe(true);
  },
);

test("odd text and numbers survive the round trip; a change makes a release of its own", async () => {
  const here = await fresh();
  small.cell("events", 0, "summary", 'A "quoted", two\nlines; 평양 = +1');
  small.cell("segments", 0, "length_km", "0.0000001");
  small.cell("events", 1, "title", "=1+1");
  await here.bring(small.folder);
  const first = await here.take("small", "zip");
  const folder = unzipped(first);
  const there = await fresh();
  expect(await there.bring(folder)).toMatchObject({ kind: "imported", version: "2026.11.1" });
  expect((await there.take("small", "zip")).equals(first)).toBe(true);
  const file = path.join(folder, "events.csv");
  writeFileSync(file, readFileSync(file, "utf8").replace("=1+1", "Two"));
  expect(await there.bring(folder, "2026-12-01")).toMatchObject({ kind: "imported", version: "2026.12.1" });
});

test("two releases later the first answers the same, and the change log is a diff of the files", async () => {
  const { bring, take } = await fresh();
  await bring(small.folder);
  const documents = ["zip", "datapackage", "changes"];
  const before = await Promise.all(documents.map((id) => take("small@2026.11.1", id)));
  small.rows("events", ([first, second, third]) => [
    { ...first, title: "Another title", goldstein: "1.5" },
    { ...third },
    { ...second, id: "ev-9" },
  ]);
  small.cell("stops", 1, "gauges_mm", "1435");
  small.descriptor((descriptor) => {
    descriptor.description = "Described anew.";
  });
  expect(await bring(small.folder)).toMatchObject({ version: "2026.11.2" });
  small.rows("concession_steps", ([only]) => [{ ...only }, { ...only, n: "2" }]);
  expect(await bring(small.folder, "2026-12-03")).toMatchObject({ version: "2026.12.1" });

  const after = await Promise.all(documents.map((id) => take("small@2026.11.1", id)));
  for (const [place, bytes] of after.entries()) expect(bytes.equals(before[place] as Buffer)).toBe(true);

  const log = JSON.parse(String(await take("small", "changes")));
  expect(log.releases.map(({ version }: { version: string }) => version)).toEqual([
    "2026.12.1",
    "2026.11.2",
    "2026.11.1",
  ]);
  expect(log.releases[1].described).toEqual(["description"]);
  expect(log.releases[1].tables.events.changed).toEqual([
    {
      key: "ev-1",
      columns: {
        title: { before: "Meeting 1", after: "Another title" },
        goldstein: { before: 7, after: 1.5 },
      },
    },
  ]);
  for (const release of log.releases) {
    const folder = unzipped(await take(`small@${release.version}`, "zip"));
    const older = release.before && unzipped(await take(`small@${release.before}`, "zip"));
    for (const { id, key } of Object.values(tables)) {
      const byKey = (place: string | null) =>
        new Map(
          (place ? rowsOf(place, id) : []).map((row) => [key.map((name) => row[name]).join(", "), row]),
        );
      const [old, young] = [byKey(older), byKey(folder)];
      const { added, changed, removed } = release.tables[id];
      expect(added).toEqual([...young.keys()].filter((name) => !old.has(name)));
      expect(removed).toEqual([...old.keys()].filter((name) => !young.has(name)));
      expect(
        changed.map((row: { key: string; columns: object }) => [row.key, Object.keys(row.columns).sort()]),
      ).toEqual(
        [...young].flatMap(([name, row]) => {
          const was = old.get(name);
          const columns = Object.keys(row).filter((column) => was && was[column] !== row[column]);
          return columns.length > 0 ? [[name, columns.sort()]] : [];
        }),
      );
    }
  }
});
