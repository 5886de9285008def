import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { AnyRow, Table } from "../tables/table";
import { type DossierTables, tables } from "../tables/tables";
import { defaultLanguage } from "../words/language";
import { cellValue } from "./convert";
import type { Dossier } from "./dossier";
import { readCodebook } from "./read-codebook";
import { descriptorSchema, settingsOf } from "./settings";

function readTable(folder: string, table: Table): AnyRow[] {
  const file = path.join(folder, `${table.id}.csv`);
  if (!existsSync(file)) return [];
  const records: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [name, cellValue(column, record[name] ?? "")]),
    ),
  );
}

/**
 * A dossier straight from a folder known to be valid, without a database: for tests and examples.
 * What comes from outside goes through the importer, which checks everything.
 */
export function readDossierFolder(folder: string): Dossier {
  const descriptor = descriptorSchema.parse(
    JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8")),
  );
  const rows: Record<string, unknown> = Object.fromEntries(
    Object.values(tables).map((table) => [table.id, readTable(folder, table)]),
  );
  const events = rows.events as readonly { type: string }[];
  const counts = Object.entries(rows).map(([id, found]) => [id, (found as readonly unknown[]).length]);
  return {
    settings: settingsOf(descriptor),
    release: { version: "0000.00.0", checksum: "", time: "1970-01-01T00:00:00Z" },
    address: descriptor.name,
    pinned: false,
    language: defaultLanguage,
    eventTypes: [...new Set(events.map(({ type }) => type))].sort(),
    descriptor,
    codebook: readCodebook(folder, descriptor),
    tables: rows as unknown as DossierTables,
    counts: Object.fromEntries(counts) as Dossier["counts"],
  };
}
