import { z } from "zod";
import { defineOption } from "./option";

/** Events left out of the sums: what would a relation be without them? */
export const without = defineOption<readonly string[]>({
  title: "Without",
  description: "Events that are left out, as if they had not happened: what a relation owes to them.",
  expected: "up to 100 identifiers of this dossier's events joined by commas, such as ev-hanoi-summit",
  examples: ["ev-hanoi-summit"],
  schema: z
    .string()
    .regex(/^[^,]+(,[^,]+){0,99}$/)
    .transform((text): readonly string[] => [...new Set(text.split(","))].sort()),
  format: (ids) => ids.join(","),
  initial: () => [],
  check: (ids, { tables }) => {
    const known = new Set(tables.events.map(({ id }) => id));
    const missing = ids.find((id) => !known.has(id));
    return missing === undefined ? undefined : `events of this dossier; it has no ${missing}`;
  },
});
