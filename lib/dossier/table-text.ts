import { stringify } from "csv-stringify/sync";
import type { AnyRow, Column, Columns } from "../tables/table";
import type { PlacedRow } from "./select-rows";

/** A number without an exponent, as the importer reads it: 1e-7 is written 0.0000001. */
export function plainNumber(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const shift = Number(exponent);
  const all = whole + fraction;
  const point = whole.length + shift;
  const text =
    point <= 0
      ? `0.${"0".repeat(-point)}${all}`
      : all.length <= point
        ? all.padEnd(point, "0")
        : `${all.slice(0, point)}.${all.slice(point)}`;
  return value < 0 ? `-${text}` : text;
}

function cell(column: Column | undefined, value: AnyRow[string] | undefined): string {
  if (value === null || value === undefined) return "";
  if (column?.type === "list" && Array.isArray(value)) return value.join(";");
  return typeof value === "number" ? plainNumber(value) : String(value);
}

/** A table's file as text, batch by batch: what the importer reads back as the same values. */
export async function* tableText(
  columns: Columns,
  names: readonly string[],
  batches: AsyncIterable<readonly PlacedRow[]>,
  lineEnd: string,
): AsyncGenerator<string> {
  const written = (records: string[][]) =>
    stringify(records, { record_delimiter: lineEnd, quoted_match: /[\r\n]/ });
  yield written([[...names]]);
  for await (const batch of batches)
    yield written(batch.map(({ row }) => names.map((name) => cell(columns[name], row[name]))));
}
