import { expect, test } from "vitest";
import { textWidth } from "@/lib/words/text-width";
import { sizeFitting } from "./size-fitting";

test("a line keeps its size where it fits, and is as large as its room allows where it does not", () => {
  const given = { size: 14, weight: 600, least: 9 } as const;
  const text = "Reykjavik and the INF Treaty";
  expect(sizeFitting(text, { ...given, room: 400 })).toBe(14);
  const size = sizeFitting(text, { ...given, room: 170 });
  expect(size).toBeLessThan(14);
  expect(textWidth(text, size, 600)).toBeLessThanOrEqual(170);
  expect(textWidth(text, size + 0.5, 600)).toBeGreaterThan(170);
  expect(sizeFitting(text, { ...given, room: 40 })).toBe(9);
});
