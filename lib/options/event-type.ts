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
  check: (types, { tables }) => {
    const known = [...new Set(tables.events.map((event) => event.type))].sort();
    return types && !types.every((type) => known.includes(type))
      ? `types of this dossier: ${known.join(", ")}`
      : undefined;
  },
});
