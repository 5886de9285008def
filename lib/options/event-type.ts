import { z } from "zod";
import { defineOption } from "./option";

/** Only events of these types; null for all. */
export const eventType = defineOption<readonly string[] | null>({
  title: "Type",
  description: "Only events of these types; without it, of all.",
  expected: "event types joined by commas, such as summit,letter",
  examples: ["summit,letter"],
  schema: z
    .string()
    .regex(/^[a-z_]+(,[a-z_]+)*$/)
    .transform((text): readonly string[] => [...new Set(text.split(","))]),
  format: (types) => types?.join(",") ?? "",
  initial: () => null,
  check: (types, { eventTypes }) =>
    types && !types.every((type) => eventTypes.includes(type))
      ? `types of this dossier: ${eventTypes.join(", ")}`
      : undefined,
});
