import { stringify } from "csv-stringify/sync";
import type { AnyRow, Column } from "../tables/table";
import type { Format } from "./format";

/** A value as a cell, by its column's type: lists joined by `;`, nothing as an empty cell. */
export function cellText(column: Column, value: AnyRow[string] | undefined): string {
  if (value === null || value === undefined) return "";
  return column.type === "list" && Array.isArray(value) ? value.join(";") : String(value);
}

/** Setting up the writer costs more than a row: records are written by the hundred. */
const atOnce = 100;
const written = (records: string[][]) => stringify(records, { record_delimiter: "\r\n" });

/** RFC 4180: UTF-8, a header row, comma, CRLF, quotes only where needed; text exactly as it is. */
export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  title: "CSV",
  forWhom: "any spreadsheet; UTF-8, comma",
  attachment: true,
  accepts: () => true,
  *write({ dataset }, rows) {
    const columns: [string, Column][] = Object.entries(dataset.columns);
    let records = [columns.map(([name]) => name)];
    for (const row of rows) {
      records.push(columns.map(([name, column]) => cellText(column, row[name])));
      if (records.length < atOnce) continue;
      yield written(records);
      records = [];
    }
    if (records.length > 0) yield written(records);
  },
};
