import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limits } from "./limits";

test("the documentation names the limits that the code has", () => {
  const text = readFileSync("docs/limits.md", "utf8");
  const figures = limits.flatMap((sentence) => sentence.match(/\d[\d,]{4,}/g) ?? []);
  expect(figures.length).toBe(6);
  for (const figure of figures) expect(text).toContain(figure);
});
