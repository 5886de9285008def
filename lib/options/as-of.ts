import { z } from "zod";
import { isDate } from "../time/day";
import { defineOption } from "./option";

const date = z.string().refine(isDate).meta({ format: "date" });

/** The date at which the world is shown: the end of that day, Korean time. */
export const asOf = defineOption<string>({
  title: "As of",
  description:
    "The date at which the world is shown, to the end of that day. Later events count for nothing.",
  expected: "a calendar date such as 2019-04-25",
  examples: ["2019-04-25", "2018-06-12"],
  schema: date,
  format: (value) => value,
  initial: (settings) => settings.asOf,
});

/** As of, for tables that give every row unless a date is named. */
export const until = defineOption<string | null>({
  title: asOf.title,
  description: "Only what was known by the end of this day; without it, every row.",
  expected: asOf.expected,
  examples: asOf.examples,
  schema: date,
  format: (value) => value ?? "",
  initial: () => null,
});

/** First day of the window that counts. */
export const since = defineOption<string | null>({
  title: "Since",
  description: "First day of the window that counts; without it, the window reaches back to the first row.",
  expected: "a calendar date such as 2017-01-01",
  examples: ["2018-01-01"],
  schema: date,
  format: (value) => value ?? "",
  initial: () => null,
});
