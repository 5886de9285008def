import { expect, test } from "vitest";
import type { Tie } from "@/lib/measures/relations";
import { tiesInView } from "./ties-in-view";

const tie = (a: string, b: string, tone: number): Tie => ({
  a,
  b,
  tone,
  intensity: 1,
  there: null,
  back: null,
});
const found = [tie("A", "B", 3), tie("A", "C", -2), tie("B", "C", 1), tie("B", "D", 4), tie("C", "D", 0)];
const names = (ties: readonly Tie[]) => ties.map(({ a, b }) => a + b).join(" ");

test.each([
  [{ tone: "all", focus: null, depth: 1 }, "AB AC BC BD CD"],
  [{ tone: "friendly", focus: null, depth: 1 }, "AB BC BD"],
  [{ tone: "hostile", focus: null, depth: 1 }, "AC"],
  [{ tone: "all", focus: "A", depth: 1 }, "AB AC"],
  [{ tone: "all", focus: "A", depth: 2 }, "AB AC BC"],
  [{ tone: "friendly", focus: "A", depth: 2 }, "AB"],
  [{ tone: "friendly", focus: "D", depth: 2 }, "BD"],
] as const)("%j", (view, expected) => {
  expect(names(tiesInView(found, view))).toBe(expected);
});
