import { expect, test } from "vitest";
import { stepAmong } from "./walk-matrix";

const cells = [
  { key: "a1", at: [0, 0] },
  { key: "a3", at: [0, 2] },
  { key: "c2", at: [2, 1] },
  { key: "c4", at: [2, 3] },
] as const;

test("in a matrix arrows walk along rows and columns to the nearest mark", () => {
  expect(stepAmong(cells, null, "ArrowDown")).toBe("a1");
  expect(stepAmong(cells, "a3", "ArrowDown")).toBe("c2");
  expect(stepAmong(cells, "c4", "ArrowUp")).toBe("a3");
  expect(stepAmong(cells, "c2", "ArrowDown")).toBe("c2");
  expect(stepAmong(cells, "a3", "ArrowRight")).toBe("c2");
  expect(stepAmong(cells, "a1", "End")).toBe("c4");
});

test("elsewhere they walk one after the other", () => {
  expect(stepAmong([{ key: "a" }, { key: "b" }], "a", "ArrowDown")).toBe("b");
  expect(stepAmong([{ key: "a" }], "a", "x")).toBeNull();
});
