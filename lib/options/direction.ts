import { z } from "zod";
import { defineOption } from "./option";

/** Whether a pair of actors is one relation or two. */
export const direction = defineOption<"directed" | "both">({
  title: "Direction",
  description:
    "directed: a row for each way in which a pair dealt; both: one row a pair, both ways combined.",
  expected: "directed or both",
  examples: ["both"],
  schema: z.enum(["directed", "both"]),
  format: (value) => value,
  initial: () => "directed",
});
