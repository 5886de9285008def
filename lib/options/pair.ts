import { z } from "zod";
import { onlyActors } from "./actors";
import { defineOption, type Option } from "./option";

const one = z
  .string()
  .regex(/^[^,]+$/)
  .transform((id): readonly string[] => [id]);

/** One of the two actors of a pair, as a side of its own. */
const actor = (place: 0 | 1, title: string, description: string): Option<readonly string[]> =>
  defineOption({
    title,
    description,
    expected: `an actor's identifier, such as ${place === 0 ? "USA" : "PRK"}`,
    examples: place === 0 ? ["USA", "KOR"] : ["PRK", "RUS"],
    schema: one,
    format: (ids: readonly string[]) => ids.join(","),
    initial: ({ sides }) => [sides[place]],
    check: (ids, dossier) => onlyActors.check?.(ids, dossier),
  });

export const firstActor = actor(0, "First actor", "One of the two actors whose relation is compared.");
export const secondActor = actor(
  1,
  "Second actor",
  "The other of the two actors whose relation is compared.",
);
