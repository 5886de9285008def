import fc from "fast-check";
import { expect, test } from "vitest";
import { balancedLines, linesOf, linesWithoutWidow } from "./lines";
import { textWidth } from "./text-width";

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });

test("lines hold every word in order and no line is wider than asked, but for a single long word", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 600 }), (list, width) => {
      const text = list.join(" ");
      for (const lines of [linesOf(text, 14, 400, width), balancedLines(text, 14, 400, width)]) {
        expect(lines.join(" ")).toBe(text);
        for (const line of lines) expect(!line.includes(" ") || textWidth(line, 14, 400) <= width).toBe(true);
      }
    }),
  );
});

test("balancing takes no line more, and no line longer than the longest before", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 600 }), (list, width) => {
      const text = list.join(" ");
      const [plain, even] = [linesOf(text, 14, 400, width), balancedLines(text, 14, 400, width)];
      expect(even).toHaveLength(plain.length);
      const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, 14, 400)));
      expect(longest(even)).toBeLessThanOrEqual(longest(plain) + 1e-9);
    }),
  );
  expect(balancedLines("North Korea had received more than it gave", 20, 600, 330)).toEqual([
    "North Korea had received",
    "more than it gave",
  ]);
});

test("a last line of a word or two is mended without a line more, and others stay as they are", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 40, max: 600 }), (list, width) => {
      const text = list.join(" ");
      const [plain, mended] = [linesOf(text, 14, 400, width), linesWithoutWidow(text, 14, 400, width)];
      expect(mended).toHaveLength(plain.length);
      expect(mended.join(" ")).toBe(text);
      if (textWidth(plain.at(-1) ?? "", 14, 400) >= width / 4) expect(mended).toEqual(plain);
    }),
  );
  const text = "Events a month: cooperative above the line, conflictual below. Half after 180 days.";
  expect(linesOf(text, 14, 400, 500).at(-1)).toBe("180 days.");
  expect(linesWithoutWidow(text, 14, 400, 500).at(-1)).toBe("line, conflictual below. Half after 180 days.");
});
