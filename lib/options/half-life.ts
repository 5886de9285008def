import { z } from "zod";
import { defineOption } from "./option";

/** Days after which an event counts half; null lets every event count in full. */
export const halfLife = defineOption<number | null>({
  title: "Half-life",
  description: "Days after which an event counts half as much, or none: then every event counts in full.",
  expected: "a whole number of days from 1 to 36500, or none",
  examples: ["30", "90", "365", "none"],
  schema: z
    .string()
    .regex(/^(none|[1-9]\d{0,4})$/)
    .transform((text) => (text === "none" ? null : Number(text)))
    .refine((days) => days === null || days <= 36_500),
  format: (days) => (days === null ? "none" : String(days)),
  initial: () => 180,
});
