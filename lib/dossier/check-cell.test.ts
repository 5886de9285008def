import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf } from "../time/day";
import { checkCell } from "./check-cell";
import type { FieldSchema } from "./field-schema";

const edtf: FieldSchema = { name: "date", type: "string", rdfType: "http://id.loc.gov/datatypes/edtf" };
const list: FieldSchema = { name: "l", type: "list", delimiter: ";", itemType: "integer" };

describe("a cell", () => {
  it.each(["2018-06-12", "2018-06", "2018", "2018-06~", "2016-02-29"])("%s is a date in EDTF", (text) => {
    expect(checkCell(edtf, text)).toBeNull();
  });
  it.each([
    "2018-06-31",
    "2018-00",
    "18",
    "2018-6-1",
    "2019-02-29",
    "2018-06-12T00:00",
    " 2018",
    "2018/2019",
  ])("%s is none", (text) => {
    expect(checkCell(edtf, text)).toMatch(/^a date in EDTF/);
  });
  it("takes every day of the calendar", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        (day) => checkCell(edtf, dateOf(day)) === null,
      ),
    );
  });
  it("checks the items of a list", () => {
    expect(checkCell(list, "1435; 1520")).toBeNull();
    expect(checkCell(list, "1435;;1520")).toMatch(/none of them empty/);
    expect(checkCell(list, "1435;wide")).toMatch(/^a whole number/);
    expect(checkCell(list, "1435; 1435")).toBe("no item twice");
  });
  it("holds whole numbers of 32 bits and numbers that are finite", () => {
    const whole: FieldSchema = { name: "n", type: "integer" };
    const number: FieldSchema = { name: "n", type: "number" };
    for (const text of ["2147483647", "-2147483647"]) expect(checkCell(whole, text)).toBeNull();
    for (const text of ["2147483648", "-2147483648", "9".repeat(30)])
      expect(checkCell(whole, text)).toBe("a number from −2147483647 to 2147483647");
    expect(checkCell(number, "9".repeat(308))).toBeNull();
    expect(checkCell(number, "9".repeat(310))).toMatch(/^a number from/);
  });
  it("is whole under a pattern, not in part", () => {
    const coded: FieldSchema = { name: "c", type: "string", constraints: { pattern: "a|b" } };
    expect([checkCell(coded, "b"), checkCell(coded, "bc")]).toEqual([null, "text of the form a|b"]);
  });
  it("says where a leading zero went", () => {
    const code: FieldSchema = { name: "c", type: "string", constraints: { pattern: "0\\d\\d" } };
    expect(checkCell(code, "046")).toBeNull();
    expect(checkCell(code, "46")).toMatch(/^text of the form 0.+; 046 would be: spreadsheets/);
    expect(checkCell(code, "4")).toBe("text of the form 0\\d\\d");
  });
  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        [null, "string"].includes(checkCell(list, text) && "string"),
      ),
    );
  });
});
