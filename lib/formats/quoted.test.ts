import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quoted } from "./quoted";

const cellsOf = (...signs: string[]) =>
  fc.array(fc.string({ unit: fc.constantFrom(",", '"', ";", "=", "'", " ", "a", "각", ...signs) }), {
    minLength: 2,
    maxLength: 5,
  });
const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;

test("cells are quoted as csv-stringify quotes them", () => {
  fc.assert(
    fc.property(cellsOf("\t", "\r\n"), (cells) => {
      expect(line(cells)).toBe(stringify([cells], { record_delimiter: "\r\n" }));
    }),
  );
});

test("what is written is read back, whatever breaks lines", () => {
  fc.assert(
    fc.property(cellsOf("\r", "\n"), (cells) => {
      expect(parse(line(cells), { record_delimiter: "\r\n" })).toEqual([cells]);
    }),
  );
});
