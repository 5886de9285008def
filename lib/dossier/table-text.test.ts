import fc from "fast-check";
import { expect, test } from "vitest";
import { plainNumber } from "./table-text";
import { compareVersions } from "./versions";

test.each([
  [0, "0"],
  [1e-7, "0.0000001"],
  [-1.25e-9, "-0.00000000125"],
  [1e21, "1000000000000000000000"],
  [-1.5e22, "-15000000000000000000000"],
  [12.5, "12.5"],
])("%d is written %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test("numbers are written as the importer reads them, and read back as they were", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value + 0);
    }),
  );
});

test("versions are ordered by their numbers", () => {
  const ordered = ["2025.12.9", "2026.01.1", "2026.11.2", "2026.11.10"];
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
});
