import { z } from "zod";
import { defineOption } from "./option";

/** Only rows whose column has one of some words of a closed list; null for all. */
export const oneOf = <const V extends string>(title: string, words: readonly V[]) =>
  defineOption<readonly V[] | null>({
    title,
    description: `Only rows of these: ${words.join(", ")}; without it, all.`,
    expected: `words joined by commas, of ${words.join(", ")}`,
    examples: [words.slice(0, 2).join(",")],
    schema: z
      .string()
      .transform((text) => [...new Set(text.split(","))])
      .pipe(z.array(z.enum(words))),
    format: (chosen) => chosen?.join(",") ?? "",
    initial: () => null,
  });
