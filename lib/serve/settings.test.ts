import { expect, it } from "vitest";
import { settingsFrom } from "./settings";

it("runs without any setting", () => {
  expect(settingsFrom({})).toEqual({
    port: 3000,
    origin: undefined,
    cacheBytes: 128_000_000,
    linger: 0,
    drain: 10,
    log: false,
    metrics: "off",
  });
});

it("takes what is set", () => {
  const set = { ENTENTE_CACHE_MB: "0", ENTENTE_LOG: "json", ENTENTE_METRICS: "everywhere", PORT: "80" };
  expect(settingsFrom({ ...set, ENTENTE_ORIGIN: "https://entente.example/" })).toMatchObject({
    cacheBytes: 0,
    log: true,
    metrics: "everywhere",
    port: 80,
    origin: "https://entente.example",
  });
});

it("says which setting cannot be used", () => {
  expect(() => settingsFrom({ ENTENTE_CACHE_MB: "much" })).toThrow(
    'ENTENTE_CACHE_MB: expected a whole number from 0 to 1000000, found "much"',
  );
  expect(() => settingsFrom({ ENTENTE_LOG: "text" })).toThrow(
    'ENTENTE_LOG: expected json, or nothing, found "text"',
  );
  expect(() => settingsFrom({ ENTENTE_METRICS: "yes" })).toThrow("expected 1 or everywhere");
  expect(() => settingsFrom({ ENTENTE_DRAIN_SECONDS: "-1" })).toThrow("ENTENTE_DRAIN_SECONDS");
});
