import { z } from "zod";
import { type Every, everies } from "../measures/standings";
import { defineOption } from "./option";

/** How far apart the dates of a series are. */
export const every = defineOption<Every>({
  title: "Every",
  description: "Whether the series has the last day of every quarter, or of every month.",
  expected: "quarter or month",
  examples: ["month"],
  schema: z.enum(everies),
  format: (value) => value,
  initial: () => "quarter",
});
