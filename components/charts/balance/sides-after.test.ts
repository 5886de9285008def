import { expect, test } from "vitest";
import { pressed } from "../../ui/several";
import { alone, toggled } from "./sides-after";

const sides = { a: ["USA"], b: ["PRK"] };

test("an actor stands alone; one who stood alone on the other side trades places", () => {
  expect(alone(sides, "a", "KOR")).toEqual({ a: ["KOR"], b: ["PRK"] });
  expect(alone(sides, "a", "PRK")).toEqual({ a: ["PRK"], b: ["USA"] });
  expect(alone({ a: ["USA", "KOR"], b: ["PRK", "CHN"] }, "a", "CHN")).toEqual({ a: ["CHN"], b: ["PRK"] });
});

test("an actor is added, moved from the other side or taken out, and no side is left empty", () => {
  expect(toggled(sides, "a", "KOR")).toEqual({ a: ["USA", "KOR"], b: ["PRK"] });
  expect(toggled({ a: ["USA", "KOR"], b: ["PRK"] }, "a", "KOR")).toEqual(sides);
  expect(toggled({ a: ["USA", "KOR"], b: ["PRK"] }, "b", "KOR")).toEqual({ a: ["USA"], b: ["PRK", "KOR"] });
  expect(toggled(sides, "a", "USA")).toBeNull();
  expect(toggled(sides, "a", "PRK")).toBeNull();
});

test("the first item pressed stands alone, others join it, none and all are all", () => {
  const all = ["yes", "partly", "no"] as const;
  expect(pressed(all, null, "partly")).toEqual(["partly"]);
  expect(pressed(all, ["partly"], "yes")).toEqual(["yes", "partly"]);
  expect(pressed(all, ["partly"], "partly")).toBeNull();
  expect(pressed(all, ["yes", "partly"], "no")).toBeNull();
});
