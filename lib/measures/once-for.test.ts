import { expect, test } from "vitest";
import { onceFor } from "./once-for";

test("made once for an owner and a key, and again once forgotten", () => {
  const kept = onceFor<number>(1);
  const [one, other] = [{}, {}];
  let made = 0;
  const ask = (owner: object, key: string) => kept(owner, key, () => ++made);
  expect([ask(one, "a"), ask(one, "a"), ask(other, "a"), ask(other, "a")]).toEqual([1, 1, 2, 2]);
  for (const key of ["b", "c", "d", "e"]) ask(one, key);
  expect(ask(one, "a")).toBeGreaterThan(2);
  expect(ask(other, "a")).toBe(2);
});
