import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { charts } from "../charts";
import { bytesOf, publicationOf } from "../standalone/publication-fixture";
import { png } from "./png";

const cases = Object.values(charts).flatMap((chart) =>
  ["light", "dark"].map((theme) => [chart.id, theme] as const),
);

/** The colours of the rows from one share of the height to another. */
function colours({ data, width, height }: PNG, from: number, to: number) {
  const found = new Set<number>();
  for (let row = Math.floor(height * from); row < Math.floor(height * to); row++)
    for (let column = 0; column < width; column++) found.add(data.readUInt32BE((row * width + column) * 4));
  return found;
}

async function bitmap(id: string, given: Record<string, unknown>) {
  const chart = charts[id];
  if (!chart) throw new Error(id);
  const bytes = await bytesOf(png, publicationOf(chart, png, given));
  return { bytes, image: PNG.sync.read(bytes) };
}

test.each(cases)(
  "%s, %s: as wide as asked, drawn from head to foot, opaque, the same bytes twice",
  async (id, theme) => {
    const { bytes, image } = await bitmap(id, { width: 600, theme });
    expect(image.width).toBe(600);
    for (let band = 0; band < 0.95; band += 0.19)
      expect(colours(image, band, band + 0.19).size).toBeGreaterThan(20);
    const opaque = image.data.every((value, place) => place % 4 !== 3 || value === 255);
    expect(opaque).toBe(true);
    const last = colours(image, 1 - 4 / image.height, 1);
    expect([...last].map((value) => value.toString(16))).toEqual([
      theme === "light" ? "fbfaf7ff" : "16151aff",
    ]);
    expect((await bitmap(id, { width: 600, theme })).bytes.equals(bytes)).toBe(true);
  },
);

test.each([200, 1200, 4096])("%i pixels wide is the same picture in that size", async (width) => {
  const { image } = await bitmap("position", { width });
  expect(image.width).toBe(width);
  expect(colours(image, 0, 1).size).toBeGreaterThan(100);
});

test("sharp: the rule above the title is a whole number of pixels with hardly a shade beside it", async () => {
  const { image } = await bitmap("position", { width: 888 * 2, scale: 2 });
  const column = Array.from({ length: 40 }, (_, row) => image.data[(row * image.width + 400) * 4] ?? 0);
  expect(column.filter((value) => value < 0x30)).toHaveLength(4);
  expect(column.filter((value) => value >= 0x30 && value < 0xf0)).toHaveLength(0);
});
