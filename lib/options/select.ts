import { z } from "zod";
import { defineOption } from "./option";

/** The mark that is opened, as its key: `edge:PRK~USA`, `event:ev-hanoi-summit`. */
export const select = defineOption<string | null>({
  title: "Selection",
  description: "The mark that is opened, by its key.",
  expected: "the key of a mark such as actor:PRK or edge:PRK~USA",
  examples: ["actor:PRK", "edge:PRK~USA"],
  schema: z.string().regex(/^[a-z_]+:[\p{L}\p{N}~_.:-]{1,120}$/u),
  format: (value) => value ?? "",
  initial: () => null,
});

/** The same for a chart with other marks. */
export const selectOf = (...examples: readonly string[]) => ({
  ...select,
  expected: `the key of a mark such as ${examples.join(" or ")}`,
  examples,
});
