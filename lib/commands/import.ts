import { existsSync } from "node:fs";
import path from "node:path";
import { SingleBar } from "cli-progress";
import { Command } from "commander";
import { db } from "../db";
import { type ImportResult, importDossier } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { problemInWords } from "../dossier/problem";

const say = (text: string) => process.stdout.write(`${text}\n`);
const listed = 100;

function report(folder: string, result: ImportResult): boolean {
  if (result.kind === "refused") {
    say(`${folder}: nothing was imported.`);
    for (const problem of result.problems.slice(0, listed)) say(`  ${problemInWords(problem)}`);
    if (result.problems.length > listed) say(`  and ${result.problems.length - listed} more`);
    say(
      `${result.problems.length} ${result.problems.length === 1 ? "problem" : "problems"}; the served release is as it was.`,
    );
    return false;
  }
  if (result.kind === "unchanged") {
    say(`${result.dossier}: nothing changed; release ${result.version} stays.`);
    return true;
  }
  for (const { table, added, changed, removed } of result.diff) {
    if (added.length + changed.length + removed.length === 0) continue;
    say(`  ${table}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`);
    const named = [...changed.map((key) => `changed ${key}`), ...removed.map((key) => `removed ${key}`)];
    if (result.kind === "planned") for (const line of named.slice(0, 20)) say(`    ${line}`);
  }
  say(
    result.kind === "planned"
      ? `${result.dossier}: a dry run; nothing was written.`
      : `${result.dossier}: release ${result.version}, checksum ${result.checksum.slice(0, 12)}.`,
  );
  return true;
}

async function importAll(folders: readonly string[], dryRun: boolean): Promise<boolean> {
  await migrate();
  let good = true;
  for (const given of folders) {
    const here = path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
    const folder = existsSync(given) || !existsSync(here) ? given : here;
    const bar = process.stdout.isTTY
      ? new SingleBar({ format: `${path.basename(folder)} [{bar}] {value}/{total} rows` })
      : null;
    let started = false;
    const onProgress = (written: number, total: number) => {
      if (!started) bar?.start(total, 0);
      started = true;
      bar?.update(written);
    };
    const result = await importDossier(folder, { dryRun, now: new Date(), onProgress });
    if (started) bar?.stop();
    good = report(folder, result) && good;
  }
  return good;
}

const program = new Command("import")
  .description("Imports dossier folders: all of a folder or nothing.")
  .argument("<folders...>", "folders with a datapackage.json and its tables")
  .option("--dry-run", "only say what would be added, changed and removed")
  .action(async (folders: string[], { dryRun }: { dryRun?: boolean }) => {
    const good = await importAll(folders, dryRun ?? false).catch((error: Error) => {
      say(`could not import: ${error.message}`);
      return false;
    });
    await db().$disconnect();
    process.exitCode = good ? 0 : 1;
  });

await program.parseAsync();
