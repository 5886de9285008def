import { afterEach, expect, test, vi } from "vitest";
import { originOf } from "./origin";

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ host: "localhost:3000" }, "http://localhost:3000"],
  [
    { host: "10.0.0.2:3000", "x-forwarded-host": "Data.Example", "x-forwarded-proto": "https" },
    "https://data.example",
  ],
  [
    { host: "a", "x-forwarded-host": "outer.example, inner", "x-forwarded-proto": "https,http" },
    "https://outer.example",
  ],
  [{ host: "[::1]:3000" }, "http://[::1]:3000"],
  [{ host: "real.example", "x-forwarded-host": 'evil"><script>' }, "http://real.example"],
  [{ host: "a/b", "x-forwarded-proto": "javascript" }, "http://localhost"],
  [{}, "http://localhost"],
])("%j is reached at %s", (headers, origin) => {
  expect(originOf(new Headers(headers as Record<string, string>))).toBe(origin);
});

test("the setting wins, and nothing after its host counts", () => {
  vi.stubEnv("ENTENTE_ORIGIN", "https://entente.example/");
  expect(originOf(new Headers({ host: "other" }))).toBe("https://entente.example");
});
