import { afterEach, expect, vi } from "vitest";

const spy = vi.spyOn(console, "error");
afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.map(String).join(" "));
  spy.mockClear();
  expect(calls, "nothing may be written to console.error").toEqual([]);
});
