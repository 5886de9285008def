import { byteOrderMark } from "../options/byte-order-mark";
import type { AnyRow, Column } from "../tables/table";
import { columnsOf } from "./columns-of";
import type { Format } from "./format";
import { harmless } from "./harmless";
import { quoted } from "./quoted";

/** A value as a cell, by its column's type: lists joined by `;`, nothing as an empty cell. */
export function cellText(column: Column, value: AnyRow[string] | undefined): string {
  if (value === null || value === undefined) return "";
  return column.type === "list" && Array.isArray(value) ? value.join(";") : String(value);
}

const isQuantity = ({ type }: Column) => type === "number" || type === "integer";
const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;

/** RFC 4180: UTF-8, a header row, comma, CRLF, quotes only where needed; text exactly as it is. */
export const csv: Format = {
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  title: "CSV",
  forWhom: "any spreadsheet; UTF-8, comma",
  attachment: true,
  options: { bom: byteOrderMark },
  offers: [
    {
      title: "CSV for Excel",
      forWhom: "opens with a double click; Korean and Cyrillic survive",
      values: { bom: "1" },
    },
  ],
  cut: true,
  accepts: () => true,
  async *write(publication, batches) {
    const columns = columnsOf(publication);
    const forExcel = publication.values.bom === true;
    const cell = (column: Column, value: AnyRow[string] | undefined) => {
      const text = cellText(column, value);
      return forExcel && !isQuantity(column) ? harmless(text) : text;
    };
    yield (forExcel ? "\ufeff" : "") + line(columns.map(([name]) => name));
    if (publication.lines && !forExcel) return yield* publication.lines;
    for await (const batch of batches)
      yield batch.map((row) => line(columns.map(([name, column]) => cell(column, row[name])))).join("");
  },
};
