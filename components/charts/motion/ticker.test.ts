import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Moving, Ticker } from "./ticker";

let [now, frames] = [0, [] as ((now: number) => void)[]];

beforeEach(() => {
  [now, frames] = [0, []];
  vi.stubGlobal("requestAnimationFrame", (draw: (now: number) => void) => frames.push(draw));
});
afterEach(() => void vi.unstubAllGlobals());

/** Things that never arrive, and which of them each frame drew. */
function moving(count: number) {
  const drawn: number[][] = [];
  const all = Array.from(
    { length: count },
    (_, place): Moving => ({
      step: () => {
        drawn.at(-1)?.push(place);
        return true;
      },
    }),
  );
  const frame = (took: number) => {
    now += took;
    drawn.push([]);
    for (const draw of frames.splice(0)) draw(now);
    return drawn.at(-1);
  };
  return { all, frame };
}

test("draws everything in every frame where frames are in time", () => {
  const { all, frame } = moving(3);
  const ticker = new Ticker();
  for (const one of all) ticker.add(one);
  for (let count = 0; count < 30; count++) expect(frame(16)).toHaveLength(3);
});

test("lets things take turns where frames are late, none longer unseen than the number of them", () => {
  const { all, frame } = moving(5);
  const ticker = new Ticker();
  for (const one of all) ticker.add(one);
  frame(16);
  for (let count = 0; count < 2; count++) frame(60);
  const seen = Array.from({ length: 5 }, () => frame(60) ?? []);
  expect(seen.map((turn) => turn.length)).toEqual([1, 1, 1, 1, 1]);
  expect(seen.flat().sort()).toEqual([0, 1, 2, 3, 4]);
});

test("tries more again once frames are in time", () => {
  const { all, frame } = moving(2);
  const ticker = new Ticker();
  for (const one of all) ticker.add(one);
  frame(16);
  expect(frame(60)).toHaveLength(1);
  for (let count = 0; count < 11; count++) expect(frame(16)).toHaveLength(1);
  expect(frame(16)).toHaveLength(2);
});

test("waits longer for the next try after one that failed", () => {
  const { all, frame } = moving(2);
  const ticker = new Ticker();
  for (const one of all) ticker.add(one);
  frame(16);
  frame(60);
  for (let count = 0; count < 12; count++) frame(16);
  expect(frame(60)).toHaveLength(1);
  for (let count = 0; count < 23; count++) expect(frame(16)).toHaveLength(1);
  expect(frame(16)).toHaveLength(2);
});

test("forgets what has arrived and what is taken away, and rests", () => {
  const { all, frame } = moving(1);
  const ticker = new Ticker();
  const [still] = all;
  if (!still) throw new Error("nothing moves");
  ticker.add({ step: () => false });
  ticker.add(still);
  frame(16);
  expect(frame(16)).toEqual([0]);
  ticker.remove(still);
  expect(frame(16)).toEqual([]);
  expect(frames).toEqual([]);
});
