import { check } from "@placemarkio/check-geojson";
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import type { AnyDataset } from "../datasets/dataset";
import { datasets } from "../datasets/datasets";
import type { Dossier } from "../dossier/dossier";
import { readDossierFolder } from "../dossier/read-folder";
import type { AnyRow, Column } from "../tables/table";
import { csv } from "./csv";
import type { Format } from "./format";
import { geojson } from "./geojson";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { json } from "./json";
import { kml } from "./kml";
import { ndjson } from "./ndjson";
import { parquet } from "./parquet";
import { xlsx } from "./xlsx";
import { xmlText } from "./xml";

/** A reader of XML that does not remark on replaced characters. */
const quiet = () => new DOMParser({ onError: () => undefined });
const dossier = readDossierFolder("prisma/dossiers/reykjavik-1986");
const stops = datasets.stops as AnyDataset;

const columns = {
  id: { type: "string", title: "Id", description: "Names the row." },
  text: { type: "string", title: "Text", description: "Any text.", optional: true },
  number: { type: "number", title: "Number", description: "Any number.", unit: "1", optional: true },
  whole: { type: "integer", title: "Whole", description: "A whole number.", unit: "1", optional: true },
  flag: { type: "boolean", title: "Flag", description: "True or false." },
  day: { type: "date", title: "Day", description: "A day.", optional: true },
  when: { type: "edtf", title: "When", description: "A date.", optional: true },
  words: { type: "list", items: "string", title: "Words", description: "Words.", optional: true },
  gauges: { type: "list", items: "integer", title: "Gauges", description: "Gauges.", unit: "mm" },
} as const;
const dataset: AnyDataset = {
  ...stops,
  columns,
  key: ["id"],
  options: {},
  geometry: (_, row) => ({ type: "Point", coordinates: [row.whole % 180, 37.5] }),
};

const nasty = fc.constantFrom(
  "평양",
  "Владивосток",
  "北京",
  "=1+1",
  "+1",
  "-2",
  "@x",
  "\t",
  "\r",
  "\n",
  '"',
  "'",
  ",",
  ";",
  "<script>alert(1)</script>",
  "&amp;",
  "]]>",
  "_x000D_",
  " ",
);
const unholdable = fc.constantFrom("\u0001", "\u000b", "\ufffe");
const textOf = (...parts: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.oneof(nasty, fc.string({ unit: "grapheme", minLength: 1 }), ...parts), {
      minLength: 1,
      maxLength: 5,
    })
    .map((found) => found.join(""));
const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2200-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rowOf = (text: fc.Arbitrary<string>) =>
  fc.record({
    text: fc.option(text),
    number: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((x) => x + 0),
    ),
    whole: fc.option(fc.integer({ min: -2_147_483_648, max: 2_147_483_647 })),
    flag: fc.boolean(),
    day: fc.option(day),
    when: fc.option(fc.constantFrom("2018", "2018-06~", "2018-06-12")),
    words: fc.array(fc.constantFrom("USA", "평양", "a b"), { maxLength: 3 }),
    gauges: fc.array(fc.constantFrom(1435, 1520), { maxLength: 2 }),
  });
const rowsOf = (text: fc.Arbitrary<string>) =>
  fc
    .array(rowOf(text), { maxLength: 6 })
    .map((rows) => rows.map((row, n): AnyRow => ({ id: `r${n}`, ...row })));

async function bytes(format: Format, of: AnyDataset, rows: readonly AnyRow[], values = {}, from = dossier) {
  const parts: Uint8Array[] = [];
  for await (const piece of format.write({ dossier: from, dataset: of, values }, [rows]))
    parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}
const text = async (...asked: Parameters<typeof bytes>) => (await bytes(...asked)).toString("utf8");
const holds = (rows: fc.Arbitrary<AnyRow[]>, law: (rows: AnyRow[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(rows, law), { numRuns: 40 });

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

test("XML holds any text, and says where it could not", () => {
  const hard = '\u0001<a b="c">&amp;\'\t\r\n\ufffe\ud800 평양';
  const document = new DOMParser({ onError: () => undefined }).parseFromString(
    `<x y="${xmlText(hard)}">${xmlText(hard)}</x>`,
    "text/xml",
  );
  const kept = '\ufffd<a b="c">&amp;\'\t\r\n\ufffd\ufffd 평양';
  expect(document.documentElement?.textContent).toBe(kept);
  expect(document.documentElement?.getAttribute("y")).toBe(kept);
});

test("a sheet says what it cannot hold before it is begun", async () => {
  const row = { id: "a", text: null, words: [], gauges: [], flag: true } as unknown as AnyRow;
  const publication = { dossier, dataset, values: {} };
  expect(await xlsx.limits?.(publication, [[row]])).toBeNull();
  const long = { ...row, text: "x".repeat(32_768) };
  expect(await xlsx.limits?.(publication, [[row], [long]])).toMatch(/row 3, column text.*32767/);
  expect(await xlsx.limits?.({ ...publication, values: { columns: ["id"] } }, [[long]])).toBeNull();
  const many = (function* () {
    for (let n = 0; n < 1_048_577; n++) yield [row];
  })();
  expect(await xlsx.limits?.(publication, many)).toMatch(/1048575/);
});

test("CSV for Excel has a mark of its encoding and no cell that a spreadsheet would run", () =>
  holds(rowsOf(textOf()), async (rows) => {
    const file = await text(csv, dataset, rows, { bom: true, columns: ["text", "number"] });
    expect(file.startsWith("\ufefftext,number\r\n")).toBe(true);
    const plain = await text(csv, dataset, rows, { columns: ["text", "number"] });
    const harmed = rows.filter((row) => /^[=+\-@\t\r]/.test(String(row.text ?? "")));
    expect(file.length - 1 - plain.length).toBeGreaterThanOrEqual(harmed.length);
    for (const { text: found } of harmed) expect(file).toContain(`'${String(found).replaceAll('"', '""')}`);
  }));

test("GeoJSON passes a linter, KML parses as XML, both with every value", () =>
  holds(rowsOf(textOf()), async (rows) => {
    const read = check(await text(geojson, dataset, rows));
    expect(read.type === "FeatureCollection" && read.features.map(({ properties }) => properties)).toEqual(
      JSON.parse(JSON.stringify(rows)),
    );
    const document = quiet().parseFromString(await text(kml, dataset, rows), "text/xml");
    const values = [...document.getElementsByTagName("Data")].filter(
      (data) => data.getAttribute("name") === "text",
    );
    expect(values.map((data) => data.getElementsByTagName("value")[0]?.textContent)).toEqual(
      rows.flatMap((row) => (row.text ? [row.text] : [])),
    );
  }));

test.each(
  Object.values(datasets)
    .filter(geojson.accepts)
    .map((one) => [one.id, one] as const),
)("GeoJSON of %s passes a linter", async (_, one) => {
  const whole = readDossierFolder("prisma/dossiers/korea-2019");
  const values = Object.fromEntries(
    Object.entries(one.options).map(([name, option]) => [name, option.initial(whole.settings)]),
  );
  expect(() => check("{}")).toThrow();
  const file = await text(geojson, one, [...one.rows(whole, values)], values, whole);
  expect(check(file)).toMatchObject({ type: "FeatureCollection" });
});

const recently = fc
  .date({ min: new Date("2017-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A dossier whose actors have other names and whose events happen at other times among others. */
const dossiers = fc
  .record({
    names: fc.array(textOf(), { minLength: 9, maxLength: 9 }),
    events: fc.array(
      fc.record({
        day,
        who: fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 4 }),
        score: fc.integer({ min: -10, max: 10 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ names, events }): Dossier => {
    const actors = dossier.tables.actors.map((actor, n) => ({ ...actor, short_name: names[n] ?? "x" }));
    const [pattern] = dossier.tables.events;
    if (!pattern) throw new Error("no event");
    return {
      ...dossier,
      tables: {
        ...dossier.tables,
        actors,
        events: events.map(({ day: date, who, score }, n) => {
          const ids = who.flatMap((place) => actors[place]?.id ?? []);
          return {
            ...pattern,
            id: `ev-${n}`,
            date,
            initiators: ids.slice(0, 1),
            recipients: ids.slice(1),
            participants: [],
            goldstein: score,
          };
        }),
      },
    };
  });

const relations = datasets.relations as AnyDataset;
const asked = fc.record({
  as_of: recently,
  half_life: fc.constantFrom(null, 30, 180),
  since: fc.constant(null),
  actors: fc.constant(null),
  people: fc.constantFrom("state", "apart"),
  direction: fc.constantFrom("directed", "both"),
});

test("graphs of random dossiers read back as their rows, and keep Gephi's rules", () =>
  fc.assert(
    fc.asyncProperty(dossiers, asked, fc.constantFrom("1.2", "1.3"), async (one, values, version) => {
      const rows = [...relations.rows(one, values)];
      const file = await text(gexf, relations, rows, { ...values, version }, one);
      const graphs = [
        // This reader knows one list of attributes for nodes and one for edges; ours are two, fixed and dated.
        parseGexf(MultiGraph, file, { allowUndeclaredAttributes: true }),
        parseGraphml(MultiGraph, await text(graphml, relations, rows, values, one)),
      ];
      for (const graph of graphs) {
        const edges = graph.mapEdges((_, { intensity, tone, events }, from, to) => ({
          from,
          to,
          intensity: Number(intensity),
          tone: Number(tone),
          events: Number(events),
        }));
        expect(edges).toEqual(rows);
      }
      const document = quiet().parseFromString(file, "text/xml");
      const [whole] = [...document.getElementsByTagName("graph")];
      const spans = ["node", "edge"].flatMap((kind) =>
        [...document.getElementsByTagName(kind)].map((part) => ({
          part,
          own: [...part.getElementsByTagName("spell")].map((spell) => [
            spell.getAttribute("start") ?? "",
            spell.getAttribute("end") ?? "",
          ]),
          values: [...part.getElementsByTagName("attvalue")].filter((value) => value.hasAttribute("start")),
        })),
      );
      const [start, end] = [whole?.getAttribute("start") ?? "", whole?.getAttribute("end") ?? ""];
      const byId = new Map(spans.map(({ part, own }) => [part.getAttribute("id"), own[0] ?? []]));
      for (const { part, own, values: dated } of spans) {
        expect(own).toHaveLength(1);
        const [from = "", to = ""] = own[0] ?? [];
        expect(start <= from && from <= to && to <= end).toBe(true);
        for (const value of dated) {
          const [first, last] = [value.getAttribute("start") ?? "", value.getAttribute("end") ?? ""];
          expect(from <= first && first <= last && last <= to).toBe(true);
        }
        if (part.tagName !== "edge") continue;
        expect(Number(part.getAttribute("weight"))).toBeGreaterThanOrEqual(0);
        for (const side of ["source", "target"]) {
          const [first = "~", last = ""] = byId.get(part.getAttribute(side)) ?? [];
          expect(first <= from && to <= last).toBe(true);
        }
      }
    }),
    { numRuns: 20 },
  ));
