import fc from "fast-check";
import { expect, test } from "vitest";
import { brokerage } from "./brokerage";
import { campsOf, frustration } from "./camps";
import type { Tie } from "./relations";
import { triads } from "./triads";

const tie = (a: string, b: string, tone: number, intensity = 1): Tie => ({
  a,
  b,
  tone,
  intensity,
  there: null,
  back: null,
});

test("a triad is balanced when the product of its signs is positive", () => {
  const two = [tie("A", "B", 1), tie("B", "C", -2), tie("A", "C", -3)];
  expect(triads(two)).toEqual([{ actors: ["A", "B", "C"], balanced: true }]);
  expect(triads([tie("A", "B", 1), tie("B", "C", 2), tie("A", "C", -3)])[0]?.balanced).toBe(false);
  expect(triads([tie("A", "B", -1), tie("B", "C", -2), tie("A", "C", -3)])[0]?.balanced).toBe(false);
  expect(triads([tie("A", "B", 1), tie("B", "C", 2)])).toEqual([]);
});

test("frustration by hand: two camps need no flip, three foes one, four foes two", () => {
  expect(frustration([tie("A", "B", 1), tie("B", "C", -2), tie("A", "C", -3)])).toEqual({
    flips: 0,
    exact: true,
  });
  expect(frustration([tie("A", "B", -1), tie("B", "C", -2), tie("A", "C", -3)]).flips).toBe(1);
  const ids = ["A", "B", "C", "D"];
  const foes = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => tie(a, b, -1)));
  expect(frustration(foes).flips).toBe(2);
  expect(frustration([])).toEqual({ flips: 0, exact: true });
});

test("camps have friends within and foes across, as far as that goes", () => {
  const two = [tie("A", "B", -1), tie("B", "C", 2), tie("A", "D", 3), tie("C", "D", -4)];
  expect(campsOf(two)).toEqual({
    camps: [
      ["A", "D"],
      ["B", "C"],
    ],
    flips: 0,
    exact: true,
  });
  expect(campsOf([tie("A", "B", 0)]).camps).toEqual([["A", "B"], []]);
  expect(campsOf([]).camps).toEqual([[], []]);
});

test("above 16 actors the heuristic says that it is one, and finds two planted camps", () => {
  const ids = Array.from({ length: 18 }, (_, index) => `x${String(index).padStart(2, "0")}`);
  const camps = ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b, j) => tie(a, b, i < 9 === i + 1 + j < 9 ? 2 : -2)),
  );
  expect(frustration(camps)).toEqual({ flips: 0, exact: false });
});

test("a graph needs a flip exactly where one of complete triads is unbalanced", () => {
  const ids = ["A", "B", "C", "D", "E"];
  const signs = fc.array(fc.constantFrom(-1, 1), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(signs, (tones) => {
      const complete = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
      const all = complete.map(([a, b], index) => tie(a, b, tones[index] ?? 1));
      const some = triads(all).some(({ balanced }) => !balanced);
      expect(frustration(all).flips > 0).toBe(some);
    }),
  );
});

test("the middle of a friendly path brokers; foes and the long way round carry nothing", () => {
  const path = [tie("A", "B", 1), tie("B", "C", 1), tie("A", "C", -5, 9)];
  expect(Object.fromEntries(brokerage(path))).toEqual({ A: 0, B: 1, C: 0 });
  // Direct is 1/1 long, over B 1/4 + 1/4.
  const detour = [tie("A", "B", 1, 4), tie("B", "C", 1, 4), tie("A", "C", 1, 1)];
  expect(brokerage(detour).get("B")).toBe(1);
  // Two equal ways from A to C share the pair.
  const square = [tie("A", "B", 1), tie("B", "C", 1), tie("A", "D", 1), tie("C", "D", 1)];
  expect(Object.fromEntries(brokerage(square))).toEqual({ A: 0.5, B: 0.5, C: 0.5, D: 0.5 });
});
