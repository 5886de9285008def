import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { csv } from "./csv";
import { json } from "./json";
import { ndjson } from "./ndjson";
import { parquet } from "./parquet";
import { bytes, columns, dataset, holds, rowsOf, text, textOf, unholdable } from "./random-rows";

test("JSON by row and by column, and NDJSON, say the same", () =>
  holds(rowsOf(textOf(unholdable)), async (rows) => {
    expect(JSON.parse(await text(json, dataset, rows)).rows).toEqual(rows);
    const { values } = JSON.parse(await text(json, dataset, rows, { shape: "columns" }));
    expect(
      rows.map((_, n) => Object.fromEntries(Object.keys(columns).map((c) => [c, values[c][n]]))),
    ).toEqual(rows);
    const lines = (await text(ndjson, dataset, rows)).split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  }));

test("Parquet reads back typed, with its description", () =>
  holds(rowsOf(textOf(unholdable)), async (rows) => {
    const file = new Uint8Array(await bytes(parquet, dataset, rows)).buffer;
    const read = await parquetReadObjects({ file });
    expect(
      read.map((row) => ({
        ...row,
        day: row.day instanceof Date ? row.day.toISOString().slice(0, 10) : null,
      })),
    ).toEqual(rows);
    const about = Object.fromEntries(
      (parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
    );
    expect(about).toMatchObject({ dataset: "stops", citation: expect.stringContaining("Entente") });
    expect(JSON.parse(about.columns ?? "").number.unit).toBe("1");
  }));

test("CSV for Excel has a mark of its encoding and no cell that a spreadsheet would run", () =>
  holds(rowsOf(textOf()), async (rows) => {
    const file = await text(csv, dataset, rows, { bom: true, columns: ["text", "number"] });
    expect(file.startsWith("\ufefftext,number\r\n")).toBe(true);
    const plain = await text(csv, dataset, rows, { columns: ["text", "number"] });
    const harmed = rows.filter((row) => /^[=+\-@\t\r]/.test(String(row.text ?? "")));
    expect(file.length - 1 - plain.length).toBeGreaterThanOrEqual(harmed.length);
    for (const { text: found } of harmed) expect(file).toContain(`'${String(found).replaceAll('"', '""')}`);
  }));
