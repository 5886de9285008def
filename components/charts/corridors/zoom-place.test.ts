import { expect, test } from "vitest";
import { enlarged, isStill, placeAt, still, zoomAfter } from "./zoom-place";

// A map that is a plain grid of degrees: 120–130° E from left to right, 40–30° N from top to bottom.
const grid = [40, 35, 30].flatMap((latitude) =>
  [120, 125, 130].map((longitude) => [longitude, latitude] as const),
);
const frame = { width: 500, height: 400 };

test("a map that was not moved shows its own middle", () => {
  expect(zoomAfter({ grid, scale: 2 }, still, frame)).toBe("125,35,2");
  expect(isStill(still)).toBe(true);
});
test("a map drawn to the right shows what lies to the west", () => {
  expect(zoomAfter({ grid, scale: 2 }, { x: 50, y: 0, by: 1 }, frame)).toBe("124,35,2");
  expect(isStill({ x: 50, y: 0, by: 1 })).toBe(false);
});
test("the point under the pointer stays where it is while the map grows around it", () => {
  const shift = enlarged(still, 2, { x: 100, y: 80 }, 2);
  expect(shift).toEqual({ x: -100, y: -80, by: 2 });
  // A fifth of the frame from the left is 122° E, before and after.
  expect(zoomAfter({ grid, scale: 2 }, shift, frame)).toBe("123.5,36.5,4");
  expect(placeAt(grid, 0.2, 0.2).map(Math.round)).toEqual([122, 38]);
});
test("nothing is enlarged beyond what can be asked for, and the whole map needs not be said", () => {
  expect(enlarged(still, 100, { x: 0, y: 0 }, 6).by).toBe(4);
  expect(enlarged(still, 0.01, { x: 0, y: 0 }, 4).by).toBe(0.25);
  expect(zoomAfter({ grid, scale: 4 }, enlarged(still, 0.01, { x: 250, y: 200 }, 4), frame)).toBeNull();
});
test("the middle never leaves what a place can be", () => {
  expect(zoomAfter({ grid, scale: 1 }, { x: 0, y: 9000, by: 1 }, frame)).toMatch(/^125,80,1$/);
});
