import type { SortBy } from "../options/cut";
import type { AnyRow, Columns } from "../tables/table";
import { firstDay } from "../time/edtf";

/** A value as something that `<` puts in order; null where there is none. */
function rank(columns: Columns, { column }: SortBy, row: AnyRow): string | number | null {
  const value = row[column] ?? null;
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "object") return value.length > 0 ? value.join(";") : null;
  return columns[column]?.type === "edtf" ? `${firstDay(value)} ${value}` : value;
}

/** Compares rows by columns in turn: numbers by size, dates by day, text by code point, empty cells last. */
export const compareRows = (columns: Columns, sort: readonly SortBy[]) => (first: AnyRow, second: AnyRow) => {
  for (const by of sort) {
    const [x, y] = [rank(columns, by, first), rank(columns, by, second)];
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y !== by.descending ? -1 : 1;
  }
  return 0;
};
