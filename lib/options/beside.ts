import { z } from "zod";
import { defineOption } from "./option";

/** As many others as one drawing keeps apart. */
export const mostBeside = 3;

const name = "[a-z0-9-]{1,100}(@\\d{4}\\.\\d{2}\\.\\d{1,6})?";

/** The dossiers that one is laid beside. */
export const beside = defineOption<readonly string[]>({
  title: "Beside",
  description: `Other dossiers beside this one, up to ${mostBeside}, each as it stands or in one release; by default those that the dossier names, else the first other one. At an address of one release, those without a release are as they were when it was imported.`,
  expected: `up to ${mostBeside} other dossiers joined by commas, such as reykjavik-1986 or reykjavik-1986@2026.11.1`,
  examples: ["reykjavik-1986"],
  schema: z
    .string()
    .regex(new RegExp(`^${name}(,${name}){0,${mostBeside - 1}}$`))
    .transform((text): readonly string[] => [...new Set(text.split(","))]),
  format: (names) => names.join(","),
  initial: (settings) => settings.precedent.beside,
  // Where nothing is laid beside the dossier, nobody looked for what is named.
  check: (names, { beside: found }) =>
    found && names.some((name) => !found.names.includes(name))
      ? `other dossiers that are served here: ${found.choices.map(({ id }) => id).join(", ") || "there are none"}`
      : undefined,
});
