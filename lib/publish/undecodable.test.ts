import fc from "fast-check";
import { expect, test } from "vitest";
import { readableAddress } from "./undecodable";

test.each(["/", "/korea-2019/data/events.csv?x=%E0", "/%EC%84%9C%EC%9A%B8", "/a%2Fb"])(
  "%s is left alone",
  (url) => {
    expect(readableAddress(url)).toBe(url);
  },
);
test.each(["/%", "/korea-2019/data/%E0%A4%A", "/a%zz?b=1"])("%s leads to what says so", (url) => {
  expect(readableAddress(url)).toBe(`/api/undecodable?path=${encodeURIComponent(url.split("?")[0] ?? "")}`);
});
test("whatever comes, the path can be decoded", () =>
  fc.assert(
    fc.property(fc.stringMatching(/^\/[%0-9A-F?a]{0,12}$/), (url) => {
      expect(() => decodeURIComponent(readableAddress(url).split("?")[0] ?? "")).not.toThrow();
    }),
  ));
