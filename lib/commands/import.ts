import "./settings-file.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { closeDb } from "../db";
import { busyInWords, importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import type { Progress } from "../dossier/write-release";
import { reportImport } from "./report-import";

const say = (text: string) => process.stdout.write(`${text}\n`);

/** npm runs scripts in the project's folder; a path is meant from where the reader typed it. */
function folderNamed(given: string): string {
  const here = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  return existsSync(here) ? here : path.resolve(given);
}

/** A bar on a terminal; elsewhere a line whenever another table begins. */
function progress(name: string): { onProgress: Progress; end: () => void } {
  if (!process.stdout.isTTY) {
    let last = "";
    const onProgress: Progress = (table, written, total) => {
      if (table !== last) say(`${name}: writing ${table}, ${written} of ${total} rows`);
      last = table;
    };
    return { onProgress, end: () => undefined };
  }
  const bar = new SingleBar({ format: `${name} [{bar}] {value}/{total} rows` });
  let started = false;
  const onProgress: Progress = (_, written, total) => {
    if (!started) bar.start(total, 0);
    started = true;
    bar.update(written);
  };
  return { onProgress, end: () => bar.stop() };
}

async function importAll(folders: readonly string[], dryRun: boolean): Promise<boolean> {
  await migrate();
  let good = true;
  for (const given of folders) {
    const folder = folderNamed(given);
    const { onProgress, end } = progress(path.basename(folder));
    const result = await importDossier(folder, { dryRun, now: new Date(), onProgress }).finally(end);
    for (const line of reportImport(given, result)) say(line);
    good = result.kind !== "refused" && good;
  }
  return good;
}

const program = new Command("import")
  .description("Imports dossier folders: all of a folder or nothing.")
  .argument("<folders...>", "folders with a datapackage.json and its tables")
  .option("--dry-run", "only say what would be added, changed and removed")
  .action(async (folders: string[], { dryRun }: { dryRun?: boolean }) => {
    const good = await importAll(folders, dryRun ?? false).catch((error: Error) => {
      process.stderr.write(`could not import: ${busyInWords(error) ?? error.message}\n`);
      return false;
    });
    await closeDb();
    process.exitCode = good ? 0 : 1;
  });

await program.parseAsync();
