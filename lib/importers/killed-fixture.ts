import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Connection } from "../database/connection";
import { importDossier } from "../dossier/import-dossier";
import { SmallFolder } from "../dossier/small-folder";
import { dateOf, dayNumber } from "../time/day";
import { gdeltRow } from "./gdelt/row-fixture";

const now = new Date("2026-11-28T00:00:00Z");
const [first, span] = [dayNumber("2018-11-20"), 70];

/** A dossier of three states that GDELT has codes for. */
export async function bringStates(base: string, id: string) {
  const small = new SmallFolder(path.join(base, id), id);
  small.rows("actors", ([one = {}, two = {}, ...others]) => [
    { ...one, cameo_code: "PRK" },
    { ...two, cameo_code: "USA" },
    { ...two, id: "CCC", name: "Corland", short_name: "Corland", cameo_code: "CHN" },
    ...others,
  ]);
  // What those folders say of the codes of events.
  small.descriptor(({ resources }) => {
    const actors = resources.find(({ name }) => name === "actors");
    const code = actors?.schema.fields.find(({ name }) => name === "cameo_code");
    if (code) delete code.constraints;
  });
  const result = await importDossier(small.folder, { dryRun: false, now });
  if (result.kind !== "imported") throw new Error(`the states were not imported: ${JSON.stringify(result)}`);
}

const sides = ["PRKGOV", "USA", "CHNMIL", "CHN", "PRK", "COP", "USAGOV"];
const codes = ["010", "042", "057", "0871", "112", "173", "190"];

/** Events in a fixed order, some of them left out, known from the file before, or cut where `cuts` says so. */
function rowOf(number: number, place: number, cuts: (place: number) => boolean): string {
  const code = codes[(place * 5) % codes.length] ?? "";
  const row = gdeltRow(61, {
    ...{ 0: String((number + 1) * 1_000_000 + place - (place % 50 === 0 ? 999_999 : 0)) },
    ...{ 1: dateOf(first + ((place * 7) % span)).replaceAll("-", "") },
    ...{ 5: sides[place % 7] ?? "", 15: sides[(place * 3 + number) % 6] ?? "" },
    ...{ 26: code, 27: code.slice(0, 3), 28: code.slice(0, 2) },
  });
  return cuts(place) ? row.slice(0, 30) : row;
}

export function writeRows(file: string, number: number, rows: number, cuts: (place: number) => boolean) {
  const lines = Array.from({ length: rows }, (_, place) => `${rowOf(number, place, cuts)}\n`);
  writeFileSync(file, lines.join(""));
}

const tables = {
  coded_events: "source, source_id, file, day, initiator, recipient, cameo_code, goldstein, mentions, url",
  coded_days: "file, initiator, recipient, day, events, score",
  coded_months: "initiator, recipient, month, events, score, days, squares, score_days, score_squares",
  coded_rejects: 'file, line, reason, "text"',
  coded_files:
    "number, key, name, importer, settings, lines, kept, known, cast(filtered as text), cast(rejected as text), done",
};

/** All that is stored of a dossier's machine-coded events, but when it was written: how many rows, and their sum. */
export async function storedOf(connection: Connection, dossier: string) {
  const found: Record<string, { rows: number; sum: string }> = {};
  for (const [table, columns] of Object.entries(tables)) {
    const key = columns.split(", ").slice(0, 4).join(", ");
    const rows = await connection.rows(`select ${columns} from ${table} where dossier = $1 order by ${key}`, [
      dossier,
    ]);
    found[table] = {
      rows: rows.length,
      sum: createHash("sha256").update(JSON.stringify(rows)).digest("hex"),
    };
  }
  return found;
}
