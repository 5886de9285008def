import { z } from "zod";
import { listOf } from "./described";
import { defineOption } from "./option";

/** Only what has one of some words of a closed list, told in the list's order; null for all, which need not be said. */
export const oneOf = <const V extends string>(title: string, words: readonly V[], what = "rows") =>
  defineOption<readonly V[] | null>({
    title,
    description: `Only ${what} of these: ${words.join(", ")}; without it, all.`,
    expected: `words joined by commas, of ${words.join(", ")}`,
    examples: [words.slice(0, 2).join(",")],
    schema: z
      .string()
      .meta(listOf({ type: "string", enum: words }))
      .transform((text) => text.split(","))
      .pipe(z.array(z.enum(words)))
      .transform((chosen): readonly V[] | null => {
        const told = words.filter((word) => chosen.includes(word));
        return told.length === words.length ? null : told;
      }),
    format: (chosen) => chosen?.join(",") ?? "",
    initial: () => null,
  });
