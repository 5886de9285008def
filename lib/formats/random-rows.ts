import fc from "fast-check";
import type { AnyDataset } from "../datasets/dataset";
import { datasets } from "../datasets/datasets";
import { readDossierFolder } from "../dossier/read-folder";
import type { AnyRow } from "../tables/table";
import type { Format } from "./format";

/** A small dossier for tests of formats. */
export const dossier = readDossierFolder("prisma/dossiers/reykjavik-1986");
const stops = datasets.stops as AnyDataset;

/** A column of every type. */
export const columns = {
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
/** A dataset of those columns. */
export const dataset: AnyDataset = {
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
/** What XML cannot hold. */
export const unholdable = fc.constantFrom("\u0001", "\u000b", "\ufffe");
/** Text of letters that some format might stumble over. */
export const textOf = (...parts: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.oneof(nasty, fc.string({ unit: "grapheme", minLength: 1 }), ...parts), {
      minLength: 1,
      maxLength: 5,
    })
    .map((found) => found.join(""));
export const day = fc
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
/** Random rows of the dataset. */
export const rowsOf = (text: fc.Arbitrary<string>) =>
  fc
    .array(rowOf(text), { maxLength: 6 })
    .map((rows) => rows.map((row, n): AnyRow => ({ id: `r${n}`, ...row })));

/** A file of rows in a format. */
export async function bytes(
  format: Format,
  of: AnyDataset,
  rows: readonly AnyRow[],
  values = {},
  from = dossier,
) {
  const parts: Uint8Array[] = [];
  for await (const piece of format.write({ dossier: from, dataset: of, values }, [rows]))
    parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}
export const text = async (...asked: Parameters<typeof bytes>) => (await bytes(...asked)).toString("utf8");
/** A law that is to hold for any rows. */
export const holds = (rows: fc.Arbitrary<AnyRow[]>, law: (rows: AnyRow[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(rows, law), { numRuns: 40 });
