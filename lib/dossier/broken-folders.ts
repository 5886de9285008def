import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SmallDescriptor, SmallFolder } from "./small-folder";

/** A way to break a small folder, and every problem that the importer must then report, in words. */
export type BrokenFolder = {
  title: string;
  break: (small: SmallFolder) => void;
  problems: readonly string[];
};

const edtf = "a date in EDTF that exists: 2018-06-12, 2018-06 or 2018, with ~ where approximate";
const number = "a number with a decimal point and no grouping, such as 1234.5";
const event = (column: string, value: string, expected: string): Omit<BrokenFolder, "title"> => ({
  break: (small) => small.cell("events", 1, column, value),
  problems: [`events.csv, row 3, column ${column}: found ${JSON.stringify(value)}, expected ${expected}`],
});
type Resource = SmallDescriptor["resources"][number];
const resource = (small: SmallFolder, table: string, change: (resource: Resource) => void) =>
  small.descriptor(({ resources }) => {
    for (const candidate of resources) if (candidate.name === table) change(candidate);
  });

export const brokenFolders: readonly BrokenFolder[] = [
  { title: "a date that is no day", ...event("date", "2019-02-30", edtf) },
  { title: "a date in another order", ...event("date", "12.06.2018", edtf) },
  { title: "a month 13", ...event("date", "2018-13", edtf) },
  {
    title: "an end before the beginning",
    ...event("end_date", "2018-06-11", "a date not before the date, 2018-06-12"),
  },
  {
    title: "a dangling id in a list",
    ...event("recipients", "BBB;ZZZ", ""),
    problems: ['events.csv, row 3, column recipients: found "ZZZ", expected the id of a row in actors'],
  },
  {
    title: "a dangling id in a cell",
    break: (small) => small.cell("concession_steps", 0, "concession", "c99"),
    problems: [
      'concession_steps.csv, row 2, column concession: found "c99", expected the id of a row in concessions',
    ],
  },
  {
    title: "a duplicate key",
    break: (small) => small.cell("events", 2, "id", "ev-2"),
    problems: [
      'events.csv, row 4, column id: found "ev-2", expected a value of its own; row 3 has the same id',
    ],
  },
  {
    title: "an extra column",
    break: (small) =>
      small.text("corridors", (text) => text.trim().replace("\n", ",colour\n").concat(",red\n")),
    problems: [
      'corridors.csv, row 1, column colour: found "unknown column", expected one of id, title, description, mode, confidence, sources',
    ],
  },
  {
    title: "a missing column, and a wrong cell in the same file",
    break: (small) => {
      small.cell("corridors", 0, "confidence", "certain");
      small.text("corridors", (text) => text.replace(",mode,", ",").replace(",rail,", ","));
    },
    problems: [
      'corridors.csv, row 1, column mode: found "no such column", expected the column mode',
      'corridors.csv, row 2, column confidence: found "certain", expected one of high, medium, low',
    ],
  },
  {
    title: "a missing file",
    break: (small) => rmSync(small.file("claims")),
    problems: ['claims.csv: found "no such file", expected the table claims, as datapackage.json says'],
  },
  { title: "a number with a comma", ...event("longitude", "103,8", number) },
  { title: "a number with a true minus", ...event("goldstein", "−4", number) },
  { title: "a latitude of 91", ...event("latitude", "91", "at most 90") },
  { title: "a longitude of −181", ...event("longitude", "-181", "at least -180") },
  { title: "a score off the scale", ...event("goldstein", "10.5", "at most 10") },
  {
    title: "an empty file",
    break: (small) => small.text("stops", () => ""),
    problems: ['stops.csv: found "an empty file", expected a header row'],
  },
  {
    title: "a cell of 10 MB",
    break: (small) => small.cell("events", 1, "summary", "a".repeat(10_000_000)),
    problems: ['events.csv, row 3: found "a longer row", expected rows of at most 1000000 bytes'],
  },
  {
    title: "a cell of 200 kB",
    break: (small) => small.cell("events", 1, "summary", "a".repeat(200_000)),
    problems: [
      `events.csv, row 3, column summary: found "${"a".repeat(57)}…", expected at most 32767 characters; this cell has 200000`,
    ],
  },
  {
    title: "a path outside the folder",
    break: (small) =>
      resource(small, "claims", (claims) => {
        claims.path = "../claims.csv";
      }),
    problems: [
      'datapackage.json, column claims.path: found "../claims.csv", expected a path inside the dossier\'s folder',
    ],
  },
  {
    title: "an absolute path",
    break: (small) =>
      resource(small, "claims", (claims) => {
        claims.path = "/etc/passwd";
      }),
    problems: [
      'datapackage.json, column claims.path: found "/etc/passwd", expected a path inside the dossier\'s folder',
    ],
  },
  {
    title: "a link that leads outside",
    break: (small) => {
      const outside = path.join(small.folder, "..", "outside.csv");
      writeFileSync(outside, "id\n");
      rmSync(small.file("claims"));
      symlinkSync(outside, small.file("claims"));
    },
    problems: ['claims.csv: found "a link that leads outside", expected a file inside the dossier\'s folder'],
  },
  {
    title: "a quote that never closes",
    break: (small) => small.text("corridors", (text) => text.replace("The line", '"The line')),
    problems: ['corridors.csv, row 2: found "a quote that never closes", expected a closing " (RFC 4180)'],
  },
  {
    title: "a row too short",
    break: (small) => small.text("claims", (text) => `${text}k02,1\n`),
    problems: [
      'claims.csv, row 3: found "2 cells", expected 12 cells, as in the header; a comma inside a cell needs quotes around the cell',
    ],
  },
  {
    title: "semicolons for commas",
    break: (small) => small.text("corridors", (text) => text.replaceAll(",", ";")),
    problems: [
      'corridors.csv, row 1: found "id;title;description;mode;confidence;sources", expected columns separated by commas',
    ],
  },
  {
    title: "UTF-16",
    break: (small) => small.text("corridors", (text) => Buffer.from(`\ufeff${text}`, "utf16le")),
    problems: [
      'corridors.csv, row 1: found "bytes that are not UTF-8", expected a file in UTF-8 (“CSV UTF-8” in a spreadsheet)',
    ],
  },
  {
    title: "Latin-1 in one cell",
    break: (small) =>
      small.text("corridors", (text) => Buffer.from(text.replace("The line", "Ligne réelle"), "latin1")),
    problems: [
      'corridors.csv, row 2, column title: found "Ligne r�elle", expected text in UTF-8 without control characters',
    ],
  },
  {
    title: "a control character in a name",
    break: (small) => small.cell("actors", 0, "name", "Ar\u0007land"),
    problems: [
      'actors.csv, row 2, column name: found "Ar\\u0007land", expected text in UTF-8 without control characters',
    ],
  },
  {
    title: "a value outside a closed list",
    break: (small) => small.cell("actors", 0, "kind", "nation"),
    problems: ['actors.csv, row 2, column kind: found "nation", expected one of state, organisation, person'],
  },
  {
    title: "a code that a spreadsheet took for a number",
    ...event(
      "cameo_code",
      "4",
      "text of the form ^\\d{2,4}$; 04 would be: spreadsheets take away leading zeros unless the column is formatted as text",
    ),
  },
  { title: "text against the package's pattern", ...event("cameo_code", "x", "text of the form ^\\d{2,4}$") },
  {
    title: "an empty cell that must be filled",
    ...event("sources", "", "a value; this column may not be empty"),
  },
  {
    title: "an address that runs a script",
    break: (small) => small.cell("sources", 0, "url", "javascript:alert(1)"),
    problems: [
      'sources.csv, row 2, column url: found "javascript:alert(1)", expected text of the form https?://\\S+',
    ],
  },
  {
    title: "a package that calls a number a text",
    break: (small) =>
      resource(small, "events", ({ schema }) => {
        for (const field of schema.fields) if (field.name === "goldstein") field.type = "string";
      }),
    problems: ['datapackage.json, column events.goldstein: found "type string", expected number'],
  },
  {
    title: "a landmark that is no event",
    break: (small) =>
      small.descriptor(({ entente }) => {
        entente.landmarks = [{ event: "ev-9", label: "Nine" }];
      }),
    problems: [
      'datapackage.json, column entente.landmarks: found "ev-9", expected the id of a row in events',
    ],
  },
  {
    title: "a first contact that is no event",
    break: (small) =>
      small.descriptor(({ entente }) => {
        Object.assign(entente, { precedent: { contact: "ev-8", turn: "ev-1" } });
      }),
    problems: [
      'datapackage.json, column entente.precedent: found "ev-8", expected the id of a row in events',
    ],
  },
  {
    title: "a day that is no day in the settings",
    break: (small) =>
      small.descriptor(({ entente }) => {
        entente.asOf = "2018-02-29";
      }),
    problems: [
      'datapackage.json, column entente.asOf: found "2018-02-29", expected a calendar date such as 2019-04-25',
    ],
  },
  {
    title: "a person who belongs to herself",
    break: (small) => small.cell("actors", 2, "member_of", "P-X"),
    problems: [
      'actors.csv, row 4, column member_of: found "P-X", expected an actor that does not in turn belong to this one',
    ],
  },
  {
    title: "a table listed twice",
    break: (small) =>
      small.descriptor(({ resources }) => {
        resources.push(...resources.slice(0, 1));
      }),
    problems: ['datapackage.json, column resources: found "sources", expected every table once'],
  },
  {
    title: "no descriptor",
    break: (small) => rmSync(path.join(small.folder, "datapackage.json")),
    problems: ['datapackage.json: found "no such file", expected a Data Package descriptor in the folder'],
  },
  {
    title: "a whole line after a quoted newline, wrong",
    break: (small) => {
      small.cell("events", 0, "summary", "One line\nand another");
      small.cell("events", 1, "latitude", "north");
      small.text("events", (text) => text.replaceAll("\n", "\r\n"));
    },
    problems: [`events.csv, row 4, column latitude: found "north", expected ${number}`],
  },
];
