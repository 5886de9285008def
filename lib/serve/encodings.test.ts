import fc from "fast-check";
import { expect, it } from "vitest";
import { acceptedEncoding, isPressable, plainTags, press, pressWell, tagFor, unpress } from "./encodings";

it("takes the densest that the client takes", () => {
  const cases: Record<string, string> = {
    "gzip, deflate, br": "br",
    "gzip, deflate": "gzip",
    "br;q=0, gzip": "gzip",
    "identity, gzip;q=0.5": "identity",
    "": "identity",
    deflate: "identity",
    "*": "br",
  };
  for (const [accepted, encoding] of Object.entries(cases))
    expect([accepted, acceptedEncoding(accepted)]).toEqual([accepted, encoding]);
  expect(acceptedEncoding(null)).toBe("identity");
});

it("presses text and leaves alone what is pressed already", () => {
  for (const type of [
    "text/html; charset=utf-8",
    "text/csv",
    "application/json",
    "application/geo+json",
    "application/x-ndjson",
    "application/problem+json",
    "image/svg+xml",
    "text/x-component",
    "application/vnd.google-earth.kml+xml",
    "application/javascript; charset=UTF-8",
  ])
    expect([type, isPressable(type)]).toEqual([type, true]);
  for (const type of [
    "image/png",
    "application/pdf",
    "application/zip",
    "application/vnd.apache.parquet",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "font/woff2",
  ])
    expect([type, isPressable(type)]).toEqual([type, false]);
});

it("gives back what it pressed, and knows a tag again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 2_000 }), async (text) => {
      const bytes = Buffer.from(text);
      for (const encoding of ["identity", "gzip", "br"] as const) {
        expect((await unpress(await press(bytes, encoding), encoding)).equals(bytes)).toBe(true);
        expect(plainTags(tagFor('"abc"', encoding))).toBe('"abc"');
        expect(tagFor('W/"abc"', encoding)).toBe('W/"abc"');
      }
      expect((await unpress(await pressWell(bytes), "br")).equals(bytes)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
