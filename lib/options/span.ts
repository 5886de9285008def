import { z } from "zod";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

/** How long a window is that moves along with the date. */
export const span = defineOption<number | null>({
  title: "Span",
  description:
    "Days from the first day that counts to the date shown, where the window moves as a whole; without it, its first day stays.",
  expected: "a whole number of days up to 99999",
  examples: ["365"],
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .meta(wholeNumber(0, 99_999))
    .transform(Number),
  format: (days) => (days === null ? "" : String(days)),
  initial: () => null,
});
