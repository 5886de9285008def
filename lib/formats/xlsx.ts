import { longestCell } from "../dossier/check-cell";
import type { AnyRow, Column } from "../tables/table";
import { columnsOf } from "./columns-of";
import { cellText } from "./csv";
import type { Format } from "./format";
import { aboutSheet, columnsSheet } from "./workbook/about-sheets";
import type { Cell } from "./workbook/cell";
import { workbookBytes } from "./workbook/workbook";

/** What a sheet can hold, header included. */
export const mostRows = 1_048_576;

/** A value as a cell, by its column's type. */
function cellOf(column: Column, value: AnyRow[string] | undefined): Cell {
  if (value === null || value === undefined) return null;
  if ((column.type === "integer" || column.type === "number") && typeof value === "number")
    return { type: "number", value };
  if (column.type === "boolean" && typeof value === "boolean") return { type: "boolean", value };
  const text = cellText(column, value);
  if (text === "") return null;
  return { type: column.type === "date" ? "date" : "text", value: text };
}

/** About as wide as what a column usually holds, in characters. */
function widthOf([name, column]: [string, Column]): number {
  const usual = column.type === "string" ? ("role" in column && column.role === "prose" ? 60 : 22) : 14;
  return Math.max(name.length + 4, usual);
}

/** How a sheet formats what is typed into a column: all but numbers and truth as text or dates. */
function formatOf({ 1: { type } }: [string, Column]): "text" | "date" | null {
  if (type === "date") return "date";
  return type === "integer" || type === "number" || type === "boolean" ? null : "text";
}

/** A workbook: the rows with dates as dates and numbers as numbers, what the columns mean, where it all is from. */
export const xlsx: Format = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  title: "Excel",
  forWhom: "a workbook with the columns explained",
  attachment: true,
  options: {},
  cut: true,
  accepts: () => true,
  async *write(publication, batches) {
    const columns = columnsOf(publication);
    const cells = (row: AnyRow) => columns.map(([name, column]) => cellOf(column, row[name]));
    async function* cellBatches() {
      for await (const batch of batches) yield batch.map(cells);
    }
    const data = {
      name: "Rows",
      widths: columns.map(widthOf),
      formats: columns.map(formatOf),
      header: columns.map(([name]) => name),
      rows: cellBatches(),
    };
    const title = `${publication.dossier.settings.title}: ${publication.dataset.title}`;
    yield* workbookBytes({ title, sheets: [data, columnsSheet(publication), aboutSheet(publication)] });
  },
  async limits(publication, { stored, batches }) {
    const tooMany = `xlsx: found more than ${mostRows - 1} rows, expected at most that many, which is all a sheet can hold; narrow the rows, or take csv, ndjson or parquet`;
    // Stored cells are short enough, as import saw to: the count of their rows is enough.
    if (stored && stored.most < mostRows) return null;
    if (stored?.isExact) return tooMany;
    const columns = columnsOf(publication).filter(({ 1: { type } }) => type === "string" || type === "list");
    let count = 1;
    for await (const batch of await batches())
      for (const row of batch) {
        count += 1;
        if (count > mostRows) return tooMany;
        const long = columns.find(([name, column]) => cellText(column, row[name]).length > longestCell);
        if (long)
          return `xlsx: found a longer cell in row ${count}, column ${long[0]}, expected cells of at most ${longestCell} characters, which is all a sheet can hold; leave out the column by columns=, or take csv, ndjson or parquet`;
      }
    return null;
  },
};
