import fc from "fast-check";
import { expect, test } from "vitest";
import { asksForRange, lengthOf, rangeOf, stretchOf } from "./range";

const asking = (range: string, more: Record<string, string> = {}, method = "GET") =>
  asksForRange(new Request("http://localhost/", { method, headers: { range, ...more } }), '"a"');

test("one range of bytes is served, of the bytes the client holds", () => {
  expect(["bytes=0-1", "bytes=5-", "bytes=-5"].map((range) => asking(range))).toEqual([true, true, true]);
  for (const odd of ["bytes=", "bytes=-", "bytes=0-1,3-4", "rows=0-1", "bytes=a-b"])
    expect(asking(odd)).toBe(false);
  expect(asking("bytes=0-1", { "if-range": '"a"' })).toBe(true);
  expect(asking("bytes=0-1", { "if-range": '"b"' })).toBe(false);
  expect(asking("bytes=0-1", { "if-range": "Thu, 01 Jan 2026 00:00:00 GMT" })).toBe(false);
  expect(asking("bytes=0-1", {}, "HEAD")).toBe(false);
});

test.each([
  ["bytes=0-0", { first: 0, last: 0 }],
  ["bytes=3-", { first: 3, last: 9 }],
  ["bytes=3-99", { first: 3, last: 9 }],
  ["bytes=-4", { first: 6, last: 9 }],
  ["bytes=-99", { first: 0, last: 9 }],
  ["bytes=10-", null],
  ["bytes=-0", null],
  ["bytes=5-4", null],
])("%s of ten bytes", (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});

test("a stretch is what a slice of the whole is, wherever the pieces end", async () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.uint8Array()), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(40), fc.nat(40), async (given, first, size) => {
      const whole = Buffer.concat(given.map((piece) => Buffer.from(piece as string)));
      expect(await lengthOf(given)).toBe(whole.length);
      const range = { first, last: first + size };
      const parts = [];
      for await (const part of stretchOf(given, range)) parts.push(part);
      expect(Buffer.concat(parts).equals(whole.subarray(first, first + size + 1))).toBe(true);
    }),
  );
});

test("what comes after a stretch is not made", async () => {
  let made = 0;
  function* pieces() {
    for (;;) {
      made += 1;
      yield "0123456789";
    }
  }
  const parts = [];
  for await (const part of stretchOf(pieces(), { first: 12, last: 17 }))
    parts.push(Buffer.from(part).toString());
  expect(parts).toEqual(["234567"]);
  expect(made).toBe(2);
});
