import fc from "fast-check";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { writePng } from "./write-png";

test("another reader gets back the pixels that were written", async () => {
  const size = fc.integer({ min: 1, max: 24 });
  await fc.assert(
    fc.asyncProperty(size, size, fc.infiniteStream(fc.nat(255)), async (width, height, bytes) => {
      const pixels = Uint8ClampedArray.from({ length: 4 * width * height }, () => bytes.next().value ?? 0);
      const read = PNG.sync.read(await writePng(pixels, width, height));
      expect([read.width, read.height]).toEqual([width, height]);
      expect([...read.data]).toEqual([...pixels]);
    }),
    { numRuns: 40 },
  );
});
