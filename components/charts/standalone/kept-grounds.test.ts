import { createCanvas } from "@napi-rs/canvas";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { bitmapOf } from "./bitmap-of";
import { Painter } from "./paint-shapes";
import type { Element, Shape } from "./shape";

const element = (name: string, attributes: Element["attributes"], children: Shape[] = []): Element => ({
  kind: "element",
  name,
  attributes,
  clip: null,
  children,
});

/** A picture of an island and of a mark on it, which is elsewhere on another date. */
const picture = (coast: string, mark: number): Shape[] => [
  element("defs", {}, [element("path", { id: "land", d: coast })]),
  element("rect", { width: 60, height: 40, fill: "#dde6ea" }),
  element("g", { transform: "scale(0.5)" }, [
    element("use", { href: "#land", fill: "#f6f2e8", stroke: "#334455", "stroke-width": 3 }),
  ]),
  element("circle", { cx: mark, cy: 20, r: 4, fill: "#aa0000" }),
];
const island = "M20 20L100 24L80 70L24 60Z";

function painted(shapes: readonly Shape[]): Buffer {
  const canvas = createCanvas(120, 80);
  const context = canvas.getContext("2d");
  context.scale(2, 2);
  new Painter(context).paint(shapes);
  return canvas.data();
}
const bytes = (shapes: readonly Shape[]) => bitmapOf({ shapes, width: 60, height: 40 }, 120);

test("a picture is the same bytes whether its land was painted before or not, and the one that plain painting gives", async () => {
  const first = await bytes(picture(island, 10));
  await bytes(picture(island, 40));
  expect(Buffer.compare(await bytes(picture(island, 10)), first)).toBe(0);
  const plain = painted(picture(island, 10));
  const read = PNG.sync.read(Buffer.from(first)).data;
  const most = Math.max(...read.map((value, place) => Math.abs(value - (plain[place] ?? 0))));
  expect(most).toBeLessThanOrEqual(2);
});

test("other land is not taken for the same", async () => {
  const moved = await bytes(picture(island.replace("M20 20", "M60 4"), 10));
  expect(Buffer.compare(moved, await bytes(picture(island, 10)))).not.toBe(0);
});
