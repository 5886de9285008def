import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import type { AnyRow, Column } from "../../tables/table";
import type { RowBatches } from "../format";
import { bytes, columns, dataset, dossier, holds, rowsOf, textOf } from "../random-rows";
import { xlsx } from "../xlsx";

test("a workbook reads back with dates and numbers of their own kind", () =>
  holds(rowsOf(textOf()), async (rows) => {
    const file = await bytes(xlsx, dataset, rows);
    const [head, ...read] = await readSheet(file, "Rows", { trim: false });
    expect(head).toEqual(Object.keys(columns));
    const cell = (column: Column, value: AnyRow[string] | undefined) => {
      if (value === null || value === undefined) return null;
      if (column.type === "list") return Array.isArray(value) && value.length > 0 ? value.join(";") : null;
      return column.type === "date" ? new Date(`${value}T00:00:00Z`) : value;
    };
    expect(read).toEqual(
      rows.map((row) => Object.entries(columns).map(([name, column]) => cell(column, row[name]))),
    );
    const about = await readSheet(file, "About");
    expect(about.map(([name]) => name)).toEqual(expect.arrayContaining(["Licence", "How to cite"]));
    expect(await readSheet(file, "Columns")).toHaveLength(Object.keys(columns).length + 1);
  }));

test("a sheet says what it cannot hold before it is begun", async () => {
  const row = { id: "a", text: null, words: [], gauges: [], flag: true } as unknown as AnyRow;
  const computed = (batches: RowBatches) => ({ stored: null, batches: async () => batches });
  const publication = { dossier, dataset, values: {} };
  expect(await xlsx.limits?.(publication, computed([[row]]))).toBeNull();
  const long = { ...row, text: "x".repeat(32_768) };
  expect(await xlsx.limits?.(publication, computed([[row], [long]]))).toMatch(/row 3, column text.*32767/);
  expect(await xlsx.limits?.({ ...publication, values: { columns: ["id"] } }, computed([[long]]))).toBeNull();
  const many = (function* () {
    for (let n = 0; n < 1_048_577; n++) yield [row];
  })();
  expect(await xlsx.limits?.(publication, computed(many))).toMatch(/1048575/);
  const unread = async () => {
    throw new Error("rows were read");
  };
  const stored = (most: number, isExact: boolean) => ({ stored: { most, isExact }, batches: unread });
  expect(await xlsx.limits?.(publication, stored(1_048_575, false))).toBeNull();
  expect(await xlsx.limits?.(publication, stored(1_048_576, true))).toMatch(/1048575/);
  await expect(xlsx.limits?.(publication, stored(1_048_576, false))).rejects.toThrow("rows were read");
});

test("what is typed into a sheet stays what it is: columns of text are formatted as text, dates as dates", async () => {
  const parts = unzipSync(await bytes(xlsx, dataset, []));
  const sheet = new DOMParser().parseFromString(
    strFromU8(parts["xl/worksheets/sheet1.xml"] ?? strToU8("<x/>")),
    "text/xml",
  );
  const styles = new DOMParser().parseFromString(
    strFromU8(parts["xl/styles.xml"] ?? strToU8("<x/>")),
    "text/xml",
  );
  const formats = [...(styles.getElementsByTagName("cellXfs")[0]?.getElementsByTagName("xf") ?? [])].map(
    (xf) => xf.getAttribute("numFmtId"),
  );
  const shown = [...sheet.getElementsByTagName("col")].map(
    (col) => formats[Number(col.getAttribute("style") ?? 0)],
  );
  const [general, typed, date] = ["0", "49", "164"];
  const expected = Object.values(columns).map(({ type }) =>
    type === "date" ? date : ["number", "integer", "boolean"].includes(type) ? general : typed,
  );
  expect(shown).toEqual(expected);
});
