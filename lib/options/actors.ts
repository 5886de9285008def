import { z } from "zod";
import type { Dossier } from "../dossier/dossier";
import { defineOption, type Option } from "./option";

const list = z
  .string()
  .regex(/^[^,]+(,[^,]+)*$/)
  .transform((text): readonly string[] => [...new Set(text.split(","))]);

const known = (ids: readonly string[], dossier: Dossier) => {
  const missing = ids.find((id) => !dossier.tables.actors.some((actor) => actor.id === id));
  return missing === undefined ? undefined : `actors of this dossier; it has no ${missing}`;
};

const base = {
  title: "Actors",
  expected: "actor identifiers joined by commas, such as USA,PRK,RUS",
  examples: ["USA,PRK,RUS"],
  schema: list,
} as const;

/** The actors that a chart shows; by default those that the dossier shows first. */
export const actors: Option<readonly string[]> = defineOption({
  ...base,
  description: "The actors shown, in this order; by default those that the dossier shows first.",
  format: (ids: readonly string[]) => ids.join(","),
  initial: (settings) => settings.actors,
  check: known,
});

/** The actors that a dataset is narrowed to; by default all. */
export const onlyActors: Option<readonly string[] | null> = defineOption({
  ...base,
  description: "Only rows about these actors; by default all.",
  format: (ids: readonly string[] | null) => ids?.join(",") ?? "",
  initial: () => null,
  check: (ids, dossier) => (ids ? known(ids, dossier) : undefined),
});

const side = (place: 0 | 1, letter: string): Option<readonly string[]> =>
  defineOption({
    ...base,
    title: `Side ${letter}`,
    description: `Side ${letter} of the balance: one actor or several.`,
    examples: place === 0 ? ["USA", "USA,KOR"] : ["PRK", "PRK,CHN"],
    format: (ids: readonly string[]) => ids.join(","),
    initial: (settings) => [settings.sides[place]],
    check: known,
  });
export const sideA = side(0, "A");
export const sideB = side(1, "B");
