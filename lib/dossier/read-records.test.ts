import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import type { DossierProblem } from "./problem";
import { readRecords, type TextRecord } from "./read-records";

const folder = mkdtempSync(path.join(os.tmpdir(), "entente records "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string) {
  const file = path.join(folder, "a.csv");
  writeFileSync(file, text);
  const problems: DossierProblem[] = [];
  const reading = readRecords(file, "a.csv", () => true, problems);
  const records: TextRecord[] = [];
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) records.push(...step.value);
  return { records, whole: step.value, problems };
}

it("names the line on which a row begins, whatever the newlines", async () => {
  const text = 'a,b\n1,"x\ny"\n\n3,4\n';
  const expected = [
    { line: 2, cells: { a: "1", b: "x\ny" } },
    { line: 5, cells: { a: "3", b: "4" } },
  ];
  for (const form of [text, text.replaceAll("\n", "\r\n"), `\ufeff${text}`, text.trimEnd()])
    expect((await read(form)).records).toEqual(expected);
});

it("joins a CRLF that falls between two reads of the file", async () => {
  const filler = "x".repeat(65_536 - "a,b\r\n1,\r".length);
  const { records } = await read(`a,b\r\n1,${filler}\r\n2,3\r\n`);
  expect(records.map(({ line, cells }) => [line, cells.b?.length])).toEqual([
    [2, filler.length],
    [3, 1],
  ]);
});

it("says where a file stops being CSV", async () => {
  const { whole, problems } = await read('a,b\n1,2\n3,say "hi"\n');
  expect(whole).toBe(false);
  expect(problems).toMatchObject([{ file: "a.csv", row: 3, found: 'a " inside a cell' }]);
});
