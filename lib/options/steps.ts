import { z } from "zod";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

/** How many dates a time control asks for at once. */
export const steps = defineOption<number>({
  title: "Steps",
  description: "How many dates are given, from the date on; fewer than 0 go back.",
  expected: "a whole number from −12 to 12, but not 0",
  examples: ["6", "-6"],
  schema: z
    .string()
    .regex(/^-?([1-9]|1[0-2])$/)
    .meta({ ...wholeNumber(-12, 12), not: { const: 0 } })
    .transform(Number),
  format: String,
  initial: () => 1,
});
