import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Column } from "../tables/table";
import { type TableId, tables } from "../tables/tables";

type TextRow = Record<string, string>;

const sure = { confidence: "high", basis: "opened", sources: "s1" };
const state = { ...sure, kind: "state" };

/** Invented rows: two states and a person, so many events between them, one concession, one line of two stops. */
const rowsFor = (events: number): Record<TableId, TextRow[]> => ({
  sources: [
    { id: "s1", title: "Gazette", publisher: "Press", date: "2018-01~", opened: "opened", kind: "news" },
  ],
  actors: [
    { ...state, id: "AAA", name: "Arland", short_name: "Arland", name_ko: "아르", cow_code: "2" },
    { ...state, id: "BBB", name: "Borland", short_name: "Borland" },
    { ...sure, id: "P-X", kind: "person", name: "Xenia X", short_name: "Xenia", member_of: "AAA" },
  ],
  offices: [{ ...sure, actor: "P-X", n: "1", office: "President", leader: "true", start: "2017" }],
  events: Array.from({ length: events }, (_, place) => ({
    ...sure,
    id: `ev-${place + 1}`,
    date: "2018-06-12",
    type: "summit",
    title: `Meeting ${place + 1}`,
    summary: "They meet, and say so.",
    initiators: "AAA;P-X",
    recipients: "BBB",
    place: "Midway",
    longitude: "103.8",
    latitude: "1.25",
    cameo_code: "046",
    goldstein: "7",
  })),
  concessions: [
    {
      ...sure,
      id: "c01",
      title: "A promise",
      description: "Promised and kept.",
      givers: "AAA",
      receivers: "BBB",
      kind: "security",
      size: "3",
      size_reason: "Easily undone.",
      promised: "2018-06",
      verifiable: "yes",
      cameo_code: "085",
      goldstein: "7",
      plover: "4.5",
    },
  ],
  concession_steps: [
    {
      ...sure,
      concession: "c01",
      n: "1",
      date: "2018-06-12",
      wording: "pledged",
      degree: "none",
      event: "ev-1",
    },
  ],
  stops: [
    {
      ...sure,
      id: "x",
      name: "X",
      country: "AAA",
      longitude: "1",
      latitude: "2",
      kinds: "station",
      gauges_mm: "1435",
    },
    {
      ...sure,
      id: "y",
      name: "Y",
      country: "BBB",
      longitude: "2",
      latitude: "3",
      kinds: "station",
      gauges_mm: "1435;1520",
    },
  ],
  corridors: [{ ...sure, id: "line", title: "The line", description: "From X to Y.", mode: "rail" }],
  segments: [
    {
      ...sure,
      id: "w01",
      from: "x",
      to: "y",
      line: "Main",
      mode: "rail",
      length_km: "12.5",
      gauges_mm: "1435",
      corridor: "line",
      countries: "AAA;BBB",
      geometry: "schematic",
    },
  ],
  segment_statuses: [
    { ...sure, segment: "w01", n: "1", start: "2018", status: "operational", wording: "in use" },
  ],
  claims: [
    {
      ...sure,
      id: "k01",
      paragraph: "1",
      claim: "They met.",
      kind: "fact",
      verdict: "supported",
      verdict_wording: "Supported",
      events: "ev-1",
    },
  ],
});

/** A column in the words of a Table Schema. */
function field(name: string, column: Column): { name: string; type: string } & Record<string, unknown> {
  const base = { name, title: column.title, description: column.description };
  const required = !column.optional;
  switch (column.type) {
    case "list":
      return { ...base, type: "list", delimiter: ";", itemType: column.items, constraints: { required } };
    case "edtf":
      return {
        ...base,
        type: "string",
        rdfType: "http://id.loc.gov/datatypes/edtf",
        constraints: { required },
      };
    case "string": {
      const constraints = { required, ...(column.values ? { enum: column.values } : {}) };
      const pattern = name === "cameo_code" ? { pattern: "^\\d{2,4}$" } : {};
      return { ...base, type: "string", constraints: { ...constraints, ...pattern } };
    }
    case "integer":
    case "number": {
      const { minimum, maximum } = column;
      return { ...base, type: column.type, unit: column.unit, constraints: { required, minimum, maximum } };
    }
    default:
      return { ...base, type: column.type, constraints: { required } };
  }
}

const descriptorOf = (name: string) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name,
  title: "A small dossier",
  description: "Invented, for tests.",
  licenses: [{ name: "CC0-1.0", title: "CC0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
  entente: {
    asOf: "2018-12-31",
    period: ["2018-01-01", "2018-12-31"],
    actors: ["AAA", "BBB"],
    sides: ["AAA", "BBB"],
    route: ["x", "y"],
    landmarks: [{ event: "ev-1", label: "Midway" }],
  },
  resources: Object.values(tables).map((table) => ({
    name: table.id,
    type: "table",
    path: `${table.id}.csv`,
    encoding: "utf-8",
    schema: {
      fields: Object.entries<Column>(table.columns).map(([column, declared]) => field(column, declared)),
      primaryKey: table.key,
      missingValues: [""],
    },
  })),
});
export type SmallDescriptor = ReturnType<typeof descriptorOf>;

/** A valid dossier folder for tests, with ways to break it. */
export class SmallFolder {
  constructor(
    readonly folder: string,
    name: string,
    events = 3,
  ) {
    mkdirSync(folder, { recursive: true });
    const rows = rowsFor(events);
    for (const table of Object.values(tables)) this.#write(table.id, rows[table.id]);
    this.#save(descriptorOf(name));
  }

  file(table: TableId) {
    return path.join(this.folder, `${table}.csv`);
  }

  #write(table: TableId, rows: readonly TextRow[]) {
    writeFileSync(
      this.file(table),
      stringify([...rows], { header: true, columns: Object.keys(tables[table].columns) }),
    );
  }

  #save(descriptor: SmallDescriptor) {
    writeFileSync(path.join(this.folder, "datapackage.json"), JSON.stringify(descriptor));
  }

  /** Changes the text of a table's file. */
  text(table: TableId, change: (text: string) => string | Buffer) {
    writeFileSync(this.file(table), change(readFileSync(this.file(table), "utf8")));
  }

  /** Changes the rows of a table. */
  rows(table: TableId, change: (rows: TextRow[]) => TextRow[]) {
    this.#write(table, change(parse(readFileSync(this.file(table)), { columns: true })));
  }

  /** Sets a cell of the row at `place`, counted from 0. */
  cell(table: TableId, place: number, column: string, value: string) {
    this.rows(table, (rows) => rows.map((row, at) => (at === place ? { ...row, [column]: value } : row)));
  }

  /** Changes `datapackage.json` in place. */
  descriptor(change: (descriptor: SmallDescriptor) => void) {
    const descriptor = JSON.parse(readFileSync(path.join(this.folder, "datapackage.json"), "utf8"));
    change(descriptor);
    this.#save(descriptor);
  }
}
