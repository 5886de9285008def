import { z } from "zod";
import { kinds, type Weighting, weightingNames } from "../measures/weighting";
import { defineOption } from "./option";
import { readMultipliers, writeMultipliers } from "./weighting-text";

const pair = new RegExp(`^(${kinds.join("|")}):([0-2](\\.\\d+)?|3(\\.0+)?)$`);

const own = z
  .string()
  .refine((text) => text.split(",").every((item) => pair.test(item)))
  .refine(
    (text) => new Set(text.split(",").map((item) => item.split(":")[0])).size === text.split(",").length,
  )
  .transform((text): Weighting => readMultipliers(text));

/** How concessions are sized: a named weighting, or own multipliers per kind. */
export const weighting = defineOption<Weighting>({
  title: "Weighting",
  description:
    "How concessions are sized: coded (1–5, as in the dossier), equal, goldstein or plover (by the code of the act), or own multipliers of the coded size per kind, 0–3.",
  expected: `${weightingNames.join(", ")}, or multipliers from 0 to 3 such as security:2,economic:0.5`,
  examples: ["equal", "goldstein", "security:2,economic:0.5"],
  schema: z.union([z.enum(weightingNames), own]),
  format: (value) => (typeof value === "string" ? value : writeMultipliers(value)),
  initial: () => "coded",
});
