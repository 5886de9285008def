import { expect, test } from "vitest";
import { type Label, labelBox, outside, overlaps } from "./label-boxes";

const label = (x: number, y: number, text: string, anchor: Label["anchor"] = "start"): Label => ({
  x,
  y,
  text,
  anchor,
  size: 12,
  weight: 400,
});

test("a box hangs on its anchor", () => {
  const [start, middle, end] = (["start", "middle", "end"] as const).map((anchor) =>
    labelBox(label(100, 50, "Busan", anchor)),
  );
  expect(start?.left).toBe(100);
  expect(end?.right).toBe(100);
  expect((middle?.left ?? 0) + (middle?.right ?? 0)).toBeCloseTo(200, 9);
});

test("labels overlap only when a reader would see it", () => {
  expect(overlaps([label(10, 20, "Seoul"), label(12, 24, "Busan")])).toEqual([["Seoul", "Busan"]]);
  expect(overlaps([label(10, 20, "Seoul"), label(10, 29, "Busan")])).toEqual([]);
  expect(overlaps([label(10, 20, "Seoul"), label(60, 20, "Busan")])).toEqual([]);
});

test("labels that leave the frame are named", () => {
  const left = label(-3, 20, "left");
  expect(
    outside([left, label(10, 20, "in"), label(95, 20, "right"), label(10, 5, "top")], 100, 40).map(
      ({ text }) => text,
    ),
  ).toEqual(["left", "right", "top"]);
});
