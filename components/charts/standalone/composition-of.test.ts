import fc from "fast-check";
import { expect, test } from "vitest";
import { compositionOf } from "./composition-of";

test.each([
  [
    { width: null, scale: null },
    { composed: 856, width: 1712 },
  ],
  [
    { width: 200, scale: null },
    { composed: 360, width: 200 },
  ],
  [
    { width: 600, scale: null },
    { composed: 600, width: 600 },
  ],
  [
    { width: 4096, scale: null },
    { composed: 856, width: 4096 },
  ],
  [
    { width: 1200, scale: 2 },
    { composed: 600, width: 1200 },
  ],
  [
    { width: 4096, scale: 1 },
    { composed: 2000, width: 4096 },
  ],
  [
    { width: null, scale: 8 },
    { composed: 856, width: 4096 },
  ],
])("%j is composed as %j", (asked, expected) => {
  expect(compositionOf(asked, 824)).toEqual(expected);
});

test("whatever is asked, a bitmap keeps within its bounds and has the width that was asked", () => {
  const width = fc.option(fc.integer({ min: 200, max: 4096 }));
  const scale = fc.option(fc.double({ min: 0.25, max: 8, noNaN: true }));
  fc.assert(
    fc.property(width, scale, fc.integer({ min: 500, max: 1200 }), (width, scale, page) => {
      const made = compositionOf({ width, scale }, page);
      expect(made.width).toBe(width ?? made.width);
      expect(made.width).toBeGreaterThanOrEqual(200);
      expect(made.width).toBeLessThanOrEqual(4096);
      expect(made.composed).toBeGreaterThanOrEqual(280);
      expect(made.composed).toBeLessThanOrEqual(2000);
    }),
  );
});
