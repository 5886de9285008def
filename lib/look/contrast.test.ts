import { expect, test } from "vitest";
import { contrast } from "./contrast";
import { tokens } from "./tokens";

test("contrast runs from 1 to 21 and reads short colours as long ones", () => {
  expect(contrast("#fff", "#000000")).toBeCloseTo(21, 9);
  expect(contrast("#c00", "#cc0000")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("the house's text colours are readable on its paper", () => {
  for (const theme of ["light", "dark"] as const)
    for (const token of ["ink", "muted", "link"] as const)
      expect(contrast(tokens[theme][token], tokens[theme].paper)).toBeGreaterThan(4.5);
});
