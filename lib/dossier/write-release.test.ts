import { expect, it } from "vitest";
import { nextVersion } from "./write-release";

it("counts releases within a month", () => {
  const now = new Date("2026-11-24T23:00:00Z");
  expect(nextVersion([], now)).toBe("2026.11.1");
  expect(nextVersion(["2026.10.7", "2026.11.9", "2026.11.10"], now)).toBe("2026.11.11");
});
