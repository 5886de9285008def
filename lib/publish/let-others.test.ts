import { setImmediate as turn } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { linkToServer } from "../dossier/served";
import { lettingOthers } from "./let-others";

const link = linkToServer();
let isOpen = false;

/** One more comes in with every turn, until so many have. */
async function comeIn(people: number) {
  isOpen = true;
  for (let here = 0; here < people && isOpen; here++) {
    link.comings += 1;
    await turn();
  }
  isOpen = false;
}

afterEach(() => {
  isOpen = false;
});

test("who makes a long answer waits until nobody else comes in", async () => {
  const before = link.comings;
  const coming = comeIn(10);
  await lettingOthers()();
  expect(link.comings - before).toBe(10);
  await coming;
});

test("it goes on however many come", async () => {
  const coming = comeIn(1_000_000);
  await lettingOthers()();
  expect(isOpen).toBe(true);
  isOpen = false;
  await coming;
});
