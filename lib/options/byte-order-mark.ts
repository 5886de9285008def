import { z } from "zod";
import { defineOption } from "./option";

/** Whether a CSV is made for Excel. */
export const byteOrderMark = defineOption<boolean>({
  title: "For Excel",
  description:
    "1: the file begins with a byte order mark, so that Excel reads Korean and Cyrillic, and a cell that a spreadsheet would take for a formula (beginning with = + - @, tab or carriage return) has ' before it. 0: every cell exactly as it is.",
  expected: "0 or 1",
  examples: ["1"],
  schema: z.enum(["0", "1"]).transform((text) => text === "1"),
  format: (wanted) => (wanted ? "1" : "0"),
  initial: () => false,
});
