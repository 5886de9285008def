import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasets } from "../datasets/datasets";
import { cellValue } from "../dossier/convert";
import { readDossierFolder } from "../dossier/read-folder";
import type { AnyRow, Column } from "../tables/table";
import { csv } from "./csv";
import type { Format } from "./format";
import { formats, formatsFor } from "./formats";
import { geojson } from "./geojson";
import { json } from "./json";
import { ndjson } from "./ndjson";

const dossier = readDossierFolder("prisma/dossiers/korea-2019");
const all = Object.values(datasets);
const valuesOf = (dataset: (typeof all)[number]) =>
  Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [name, option.initial(dossier.settings)]),
  );
const rowsOf = (dataset: (typeof all)[number]): AnyRow[] => [...dataset.rows(dossier, valuesOf(dataset))];
const written = async (format: Format, dataset: (typeof all)[number], rows: Iterable<AnyRow>, more = {}) => {
  const parts: Buffer[] = [];
  const publication = { dossier, dataset, values: { ...valuesOf(dataset), ...more } };
  for await (const piece of format.write(publication, [[...rows]])) parts.push(Buffer.from(piece));
  return Buffer.concat(parts).toString("utf8");
};
/** Rows with exactly the declared columns, in their order. */
const declared = (dataset: (typeof all)[number], rows: readonly AnyRow[]) =>
  rows.map((row) => Object.fromEntries(Object.keys(dataset.columns).map((name) => [name, row[name]])));
const readCsv = (text: string, columns: Readonly<Record<string, Column>>) =>
  (parse(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[]).map((record) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, cellValue(column, record[name] ?? "")]),
    ),
  );

describe.each(all.map((dataset) => [dataset.id, dataset] as const))("%s", (_, dataset) => {
  const rows = rowsOf(dataset);

  test("has rows, each with every declared column and no other", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(Object.keys(dataset.columns).sort());
  });

  test("has keys that name one row each", () => {
    const keys = rows.map((row) => dataset.key.map((name) => String(row[name])).join("~"));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("reads back from CSV as it was written", async () => {
    expect(readCsv(await written(csv, dataset, rows), dataset.columns)).toEqual(declared(dataset, rows));
  });

  test("reads back from JSON and NDJSON as it was written", async () => {
    const read = JSON.parse(await written(json, dataset, rows));
    expect(read.rows).toEqual(rows);
    expect(read.columns.map((column: { name: string }) => column.name)).toEqual(Object.keys(dataset.columns));
    expect(read).toMatchObject({ dataset: dataset.id, dossier: "korea-2019", query: "" });
    const lines = (await written(ndjson, dataset, rows)).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });

  test("is written twice as the same bytes", async () => {
    for (const format of formatsFor(dataset))
      expect(await written(format, dataset, rowsOf(dataset))).toBe(await written(format, dataset, rows));
  });
});

test("GeoJSON has a feature a row, at longitude and latitude", async () => {
  const mapped = all.filter((dataset) => geojson.accepts(dataset));
  expect(mapped.map(({ id }) => id)).toEqual(["events", "corridors", "segments", "stops"]);
  for (const dataset of mapped) {
    const rows = rowsOf(dataset);
    const read = JSON.parse(await written(geojson, dataset, rows));
    expect(read.type).toBe("FeatureCollection");
    expect(read.features).toHaveLength(rows.length);
    const positions = read.features.flatMap(
      (feature: { geometry: { coordinates: number[] | number[][] | number[][][] } | null }) =>
        feature.geometry ? ([feature.geometry.coordinates].flat(3) as number[]) : [],
    );
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.every((number: unknown) => typeof number === "number" && Math.abs(number) <= 180)).toBe(
      true,
    );
  }
});

test("any text survives CSV, whatever quotes, commas and line ends it holds", async () => {
  const columns = {
    first: { type: "string", title: "First", description: "Any text.", optional: true },
    number: { type: "number", title: "Number", description: "Any number.", unit: "1" },
    list: { type: "list", items: "string", title: "List", description: "Words.", optional: true },
    last: { type: "string", title: "Last", description: "Any text.", optional: true },
  } as const;
  const stops = all.find(({ id }) => id === "stops");
  if (!stops) throw new Error("no dataset stops");
  const dataset = { ...stops, columns, key: ["first"], options: {} };
  const hard = fc.constantFrom('"', ",", "\n", "\r", "\r\n", ";", "평양", "́", "=1+1", " ", "'");
  const text = fc
    .array(fc.oneof(hard, fc.string({ unit: "grapheme" })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(""))
    .filter((found) => found !== "");
  const row = fc.record({
    first: fc.option(text),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    list: fc.array(fc.stringMatching(/^[\p{L},"]{1,9}$/u), { maxLength: 4 }),
    last: fc.option(text),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
      expect(readCsv(await written(csv, dataset, rows), columns)).toEqual(rows);
    }),
  );
});

test("formats have an extension and a name of their own", () => {
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
  for (const { title, forWhom, mediaType } of formats) expect([title, forWhom, mediaType]).not.toContain("");
});
