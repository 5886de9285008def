import { expect, it } from "vitest";
import type { Served } from "../dossier/served";
import { releases as served } from "./pretend";
import { Releases } from "./releases";

it("asks at most every 200 ms, and once for all who ask at the same time", async () => {
  let [now, looks] = [0, 0];
  let current: Served = served(1);
  const releases = new Releases(
    async () => {
      looks += 1;
      return current;
    },
    () => now,
  );
  expect(releases.known).toBeUndefined();
  const [one, other] = await Promise.all([releases.ask(), releases.ask()]);
  expect([one.isSure, other === one, looks]).toEqual([true, true, 1]);
  now = 199;
  expect(releases.known?.token).toBe(one.token);
  now = 200;
  expect(releases.known).toBeUndefined();
  current = served(2);
  const next = await releases.ask();
  expect(next.token).not.toBe(one.token);
  expect([releases.isCurrent(one), releases.isCurrent(next)]).toEqual([false, true]);
});

it("goes on with what the database said last, no longer sure", async () => {
  let now = 0;
  let isSilent = false;
  const releases = new Releases(
    async () => {
      if (isSilent) throw new Error("silent");
      return served(1);
    },
    () => now,
  );
  const sure = await releases.ask();
  isSilent = true;
  now = 1_000;
  expect(await releases.ask()).toEqual({ ...sure, isSure: false });
});
