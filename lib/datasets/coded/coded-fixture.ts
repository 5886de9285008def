import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freshDatabase } from "../../database/fresh-database";
import { closeDb } from "../../db";
import { codedOf } from "../../dossier/coded";
import { importDossier } from "../../dossier/import-dossier";
import { migrate } from "../../dossier/migrate";
import { gdelt } from "../../importers/gdelt/gdelt";
import { importEvents } from "../../importers/import-events";

let folder = "";

/** For tests: a database of their own with a dossier in it, without machine-coded events. */
export async function openCoded(dossier: string, at: (folder: string) => Promise<string> = freshDatabase) {
  folder ||= mkdtempSync(path.join(os.tmpdir(), "entente coded "));
  process.env.DATABASE_URL = await at(folder);
  await migrate();
  await importDossier(`prisma/dossiers/${dossier}`, { dryRun: false, now: new Date("2026-11-28T00:00:00Z") });
}

/** Imports rows of a GDELT export. */
export async function bring(name: string, rows: readonly string[], dossier = "korea-2019") {
  const file = path.join(folder, name);
  writeFileSync(file, `${rows.join("\n")}\n`);
  const asked = { importer: gdelt, files: [file], dossier, actors: null, from: null, to: null };
  await importEvents({ ...asked, settings: "", clock: () => new Date("2026-11-28T10:00:00Z") });
  codedOf.forget();
}

export async function closeCoded() {
  await closeDb();
  rmSync(folder, { recursive: true, force: true });
  folder = "";
}
