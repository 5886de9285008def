import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { actorsByCode } from "./actor-codes";
import { gdelt } from "./gdelt/gdelt";
import { gdeltRow } from "./gdelt/row-fixture";
import { cameoCodes, goldsteinOf } from "./goldstein";
import { WrongFile } from "./importer";
import { judge, reasons } from "./judge";
import { linesOf } from "./lines-of";
import { mapped } from "./mapped/mapped";

const folder = mkdtempSync(path.join(os.tmpdir(), "entente-importers-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, bytes: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
async function linesIn(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(file)) lines.push(...some);
  return lines;
}

const read = (row: string) => gdelt.open(row).read(row);

test("every layout of GDELT's exports says the same of an event; only the oldest has no address", () => {
  const event = {
    ...{ sourceId: "479491239", day: "2019-04-25", initiatorCode: "PRKGOV", recipientCode: "RUSGOV" },
    ...{ cameoCode: "057", mentions: 4 },
  };
  expect(read(gdeltRow(61))).toEqual({ event: { ...event, url: "https://example.org/a" } });
  expect(read(gdeltRow(58))).toEqual({ event: { ...event, url: "https://example.org/a" } });
  expect(read(gdeltRow(57))).toEqual({ event: { ...event, url: null } });
});

test("what is damaged is refused with its reason", () => {
  const rejected = (given: Readonly<Record<number, string>>) => read(gdeltRow(61, given));
  expect(rejected({ 0: "4.79E8" })).toEqual({ rejected: 'GLOBALEVENTID: found "4.79E8", expected a number' });
  expect(rejected({ 1: "20190230" })).toMatchObject({
    rejected: expect.stringMatching(/^SQLDATE: found "20190230"/),
  });
  // A spreadsheet makes 057 into 57 and its root 05 into 5; and 010 into 10, which is a code of its own.
  expect(rejected({ 26: "57", 27: "57", 28: "5" })).toMatchObject({
    rejected: expect.stringMatching(/leading zero/),
  });
  expect(rejected({ 26: "10", 27: "10", 28: "1" })).toMatchObject({
    rejected: expect.stringMatching(/leading zero/),
  });
  expect(rejected({ 26: "21", 27: "21", 28: "21" })).toEqual({ rejected: 'unknown CAMEO code: found "21"' });
  expect(rejected({ 31: "-1" })).toMatchObject({ rejected: expect.stringMatching(/^NumMentions/) });
  const cut = gdeltRow(61).split("\t").slice(0, 20).join("\t");
  expect(gdelt.open(gdeltRow(61)).read(cut)).toEqual({ rejected: "a row of 20 columns in a file of 61" });
});

test("a file of another kind is refused whole", () => {
  expect(() => gdelt.open(gdeltRow(61).replaceAll("\t", ","))).toThrow(WrongFile);
  expect(() => gdelt.open("a\tb")).toThrow("the first row has 2 tab-separated columns; expected 61");
  expect(() =>
    mapped({ id: "n", day: "d", initiator: "a", recipient: "b", cameo_code: "c" }).open("n,d,a"),
  ).toThrow("the first line lacks b, c; it has n, d, a");
});

test("no row whatever throws", () => {
  const reader = gdelt.open(gdeltRow(61));
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 70 }), (cells) => {
      const row = reader.read(cells.join("\t"));
      expect("event" in row || row.rejected.length > 0).toBe(true);
    }),
  );
});

test("a CSV file is read by its map, with its own scores where it has them", () => {
  const map = {
    id: "n",
    day: "date",
    initiator: "from",
    recipient: "to",
    cameo_code: "code",
    goldstein: "score",
  };
  const reader = mapped(map).open("n,date,from,to,code,score,more");
  expect(reader.read('a-1,2018-06-12,USA,PRK,046,6.5,"x, y"')).toEqual({
    event: {
      ...{ sourceId: "a-1", day: "2018-06-12", initiatorCode: "USA", recipientCode: "PRK" },
      ...{ cameoCode: "046", goldstein: 6.5, mentions: null, url: null },
    },
  });
  expect(reader.read("a-1,2018-06-12,USA,PRK,046,11,")).toEqual({
    rejected: 'score: found "11", expected a number from -10 to 10',
  });
  expect(reader.read("a-1,2018-06-12,USA,PRK,46,1,")).toMatchObject({
    rejected: expect.stringMatching(/^code: found "46"/),
  });
  expect(reader.read('a-1,2018-06-12,USA,PRK,046,1,"open')).toEqual({
    rejected: "quotes that do not close on the line",
  });
});

const actors = [
  { id: "PRK", kind: "state", cameo_code: "PRK", member_of: null },
  { id: "RUS", kind: "state", cameo_code: "RUS", member_of: null },
  { id: "SUN", kind: "state", cameo_code: "RUS", member_of: null },
  { id: "UN", kind: "organisation", cameo_code: "IGOUNO", member_of: null },
  { id: "IAEA", kind: "organisation", cameo_code: "IGOUNOIAE", member_of: null },
  { id: "KCNA", kind: "organisation", cameo_code: "PRKMED", member_of: "PRK" },
  { id: "P-KIMJU", kind: "person", cameo_code: "PRKGOV", member_of: "PRK" },
] as const;

test("codes count for the state or organisation with the longest code that begins them", () => {
  const actorOf = actorsByCode(actors);
  const found = Object.fromEntries(
    [
      "PRK",
      "PRKGOV",
      "PRKMED",
      "RUSMIL",
      "IGOUNO",
      "IGOUNOIAE",
      "IGOUNOWFP",
      "IGO",
      "COP",
      "",
      "PR",
      "PRKG",
    ].map((code) => [code, actorOf(code)]),
  );
  expect(found).toEqual({
    ...{ PRK: "PRK", PRKGOV: "PRK", PRKMED: "PRK", RUSMIL: "RUS", PRKG: "PRK" },
    ...{ IGOUNO: "UN", IGOUNOIAE: "IAEA", IGOUNOWFP: "UN", IGO: null, COP: null, "": null, PR: null },
  });
});

test("an event is kept, left out or refused, each for its reason", () => {
  const all = { actorOf: actorsByCode(actors), actors: null, from: null, to: null };
  const verdict = (given: Readonly<Record<number, string>>, wanted = {}) =>
    judge(read(gdeltRow(61, given)), { ...all, ...wanted });
  expect(verdict({})).toEqual({
    kept: {
      ...{ sourceId: "479491239", day: "2019-04-25", initiator: "PRK", recipient: "RUS" },
      ...{ cameoCode: "057", goldstein: 8, mentions: 4, url: "https://example.org/a" },
    },
  });
  expect(verdict({ 15: "COP" })).toEqual({ filtered: reasons.nobody });
  expect(verdict({ 15: "" })).toEqual({ filtered: reasons.nobody });
  expect(verdict({ 15: "PRKMIL" })).toEqual({ filtered: reasons.within });
  expect(verdict({}, { from: "2019-04-26" })).toEqual({ filtered: reasons.early });
  expect(verdict({}, { to: "2019-04-24" })).toEqual({ filtered: reasons.late });
  expect(verdict({}, { actors: new Set(["PRK", "USA"]) })).toEqual({ filtered: reasons.unwanted });
  expect(verdict({ 5: "PRK\ufffd" })).toEqual({ rejected: "bytes that are not UTF-8" });
});

test("the pinned table has a value for every code, between -10 and 10", () => {
  expect(cameoCodes).toHaveLength(310);
  for (const code of cameoCodes) expect(Math.abs(goldsteinOf(code) ?? 99)).toBeLessThanOrEqual(10);
  expect([goldsteinOf("057"), goldsteinOf("190"), goldsteinOf("010"), goldsteinOf("57")]).toEqual([
    8,
    -10,
    0,
    undefined,
  ]);
  // Not in the table: a demand like any other.
  expect([goldsteinOf("106"), goldsteinOf("1")]).toEqual([goldsteinOf("10"), undefined]);
});

test("plain, gzip and ZIP files have the same lines, whatever their ends", async () => {
  const text = "eins\r\nzwei\n\u4e09\n";
  expect(await linesIn(written("a.tsv", text))).toEqual(["eins", "zwei", "三"]);
  expect(await linesIn(written("a.gz", gzipSync(text)))).toEqual(["eins", "zwei", "三"]);
  const archive = new ZipFile();
  archive.addBuffer(Buffer.from(text), "a.tsv");
  archive.end();
  const pieces: Buffer[] = [];
  for await (const piece of archive.outputStream) pieces.push(piece as Buffer);
  expect(await linesIn(written("a.zip", Buffer.concat(pieces)))).toEqual(["eins", "zwei", "三"]);
  expect(await linesIn(written("no-end.tsv", "eins\nzwei"))).toEqual(["eins", "zwei"]);
  expect(await linesIn(written("mark.tsv", "\ufeffeins\n\nzwei\n"))).toEqual(["eins", "", "zwei"]);
  // Signs of several bytes on either side of where a piece ends.
  const long = Array.from({ length: 60_000 }, (_, place) => `${place} ${"三".repeat(place % 5)}`);
  expect(await linesIn(written("long.tsv", long.join("\r\n")))).toEqual(long);
});

test("archives that are cut, files of other encodings and many files in one are refused", async () => {
  const packed = gzipSync("x".repeat(100_000));
  await expect(linesIn(written("cut.gz", packed.subarray(0, 60)))).rejects.toThrow(/unexpected end/);
  await expect(linesIn(written("endless.tsv", Buffer.alloc(17_000_000, "x")))).rejects.toThrow(
    /more than 16 MB/,
  );
  await expect(linesIn(written("utf16.tsv", Buffer.from("a\tb\n", "utf16le")))).rejects.toThrow(/not UTF-8/);
  await expect(
    linesIn(written("cut.zip", Buffer.concat([Buffer.from("PK\u0003\u0004"), deflateRawSync("a")]))),
  ).rejects.toThrow();
});
