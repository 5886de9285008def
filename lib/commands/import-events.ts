import "./settings-file.mjs";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { closeDb } from "../db";
import { busyInWords } from "../dossier/import-dossier";
import { migrate } from "../dossier/migrate";
import { gdelt } from "../importers/gdelt/gdelt";
import { CannotImport, importEvents } from "../importers/import-events";
import type { Importer } from "../importers/importer";
import { columnMap, mapped } from "../importers/mapped/mapped";
import { sumsOf } from "../importers/tally";
import { writeRejects } from "../importers/write-rejects";
import { isDate } from "../time/day";
import { eventProgress } from "./event-progress";
import { reportEvents } from "./report-events";

// Events become garbage at the pace at which they are read: V8 would keep as much of it as all the rest is large.
setFlagsFromString("--heap-growing-percent=30");

const say = (text: string) => process.stdout.write(`${text}\n`);
const here = process.env.INIT_CWD ?? process.cwd();
/** npm runs scripts in the project's folder; a path is meant from where the reader typed it. */
const placeOf = (given: string) => (given === "-" ? given : path.resolve(here, given));

const day = (text: string) => {
  if (!isDate(text)) throw new InvalidArgumentError("expected a calendar date such as 2019-04-25");
  return text;
};
const list = (text: string) => text.split(",").map((id) => id.trim());

function mapIn(file: string): { importer: Importer; settings: string } {
  const place = placeOf(file);
  if (!existsSync(place)) throw new CannotImport(`--columns ${file}: there is no such file`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(place, "utf8"));
  } catch (error) {
    throw new CannotImport(`--columns ${file}: ${(error as Error).message}`);
  }
  const map = columnMap.safeParse(parsed);
  if (!map.success) throw new CannotImport(`--columns ${file}: ${z.prettifyError(map.error)}`);
  return { importer: mapped(map.data), settings: JSON.stringify(map.data) };
}

type Options = {
  into: string;
  actors?: string[];
  from?: string;
  to?: string;
  columns?: string;
  rejected: string;
};

async function run(kind: "gdelt" | "csv", files: readonly string[], options: Options): Promise<boolean> {
  if (kind === "csv" && !options.columns)
    throw new CannotImport("csv needs --columns FILE, a JSON file that says which column holds what");
  const { importer, settings } =
    kind === "csv" ? mapIn(options.columns ?? "") : { importer: gdelt, settings: "" };
  await migrate();
  const places = files.map(placeOf);
  const progress = eventProgress(places);
  const results = await importEvents({
    ...{ importer, settings, files: places, dossier: options.into, clock: () => new Date() },
    ...{ actors: options.actors ?? null, from: options.from ?? null, to: options.to ?? null },
    onProgress: progress.onProgress,
  }).finally(progress.end);
  for (const line of results.flatMap((result) => reportEvents(result))) say(line);
  const read = results.flatMap((result) => (result.kind === "failed" ? [] : [result]));
  const rejected = placeOf(options.rejected);
  const withRefused = read.filter(({ tally }) => sumsOf(tally).rejected > 0);
  const count = await writeRejects(options.into, withRefused, rejected);
  if (count > 0) say(`${count} refused ${count === 1 ? "row" : "rows"}, with reasons: ${rejected}`);
  return results.every(({ kind }) => kind !== "failed");
}

const program = new Command("import:events")
  .description("Imports machine-coded events into a dossier: each file whole or not at all.")
  .addArgument(
    new Command().createArgument("<kind>", "gdelt, or csv with --columns").choices(["gdelt", "csv"]),
  )
  .argument("<files...>", "event files, plain, .gz or .zip; - is standard input")
  .requiredOption("--into <dossier>", "the dossier whose actors the events are of")
  .option("--actors <ids>", "only events between these actors, by identifier, joined by commas", list)
  .option("--from <day>", "only events from this day on", day)
  .option("--to <day>", "only events up to this day", day)
  .addOption(new Option("--columns <file>", "for csv: a JSON file that says which column holds what"))
  .option("--rejected <file>", "where rows go that cannot be read", "rejected.tsv")
  .action(async (kind: "gdelt" | "csv", files: string[], options: Options) => {
    const good = await run(kind, files, options).catch((error: Error) => {
      process.stderr.write(`could not import: ${busyInWords(error) ?? error.message}\n`);
      return false;
    });
    await closeDb();
    process.exitCode = good ? 0 : 1;
  });

await program.parseAsync();
