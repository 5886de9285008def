import { z } from "zod";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

/** Words that are looked for. */
export const searchText = defineOption({
  title: "Search",
  description: "Words that must all occur, in any order, whatever their case and accents.",
  expected: "one to 200 characters",
  examples: ["hanoi", "김정은"],
  schema: z.string().min(1).max(200),
  format: (value: string) => value,
  initial: () => "",
});

/** How many answers at most. */
export const searchLimit = defineOption({
  title: "Limit",
  description: "How many of what was found are listed; all are counted.",
  expected: "a whole number from 1 to 100",
  examples: ["20"],
  schema: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .meta(wholeNumber(1, 100))
    .transform(Number)
    .refine((value) => value <= 100),
  format: (value: number) => String(value),
  initial: () => 20,
});
