import { z } from "zod";
import { defineOption } from "./option";

/** Which ties are drawn, by their tone. */
export const tone = defineOption<"all" | "friendly" | "hostile">({
  title: "Tone",
  description: "Which ties are drawn: all, the friendly (tone above 0) or the hostile (below 0).",
  expected: "all, friendly or hostile",
  examples: ["friendly", "hostile"],
  schema: z.enum(["all", "friendly", "hostile"]),
  format: (value) => value,
  initial: () => "all",
});

/** Whose ties are drawn. */
export const focus = defineOption<string | null>({
  title: "Focus",
  description: "Only the ties of this actor are drawn; by default everybody's.",
  expected: "the identifier of an actor such as PRK",
  examples: ["PRK"],
  schema: z.string().min(1),
  format: (value) => value ?? "",
  initial: () => null,
  check: (id, { tables }) =>
    id === null || tables.actors.some((actor) => actor.id === id)
      ? undefined
      : `an actor of this dossier; it has no ${id}`,
});

/** How far the focus reaches. */
export const depth = defineOption<1 | 2>({
  title: "Depth",
  description:
    "With a focus: 1 draws the actor's own ties, 2 also those among the actors that it deals with.",
  expected: "1 or 2",
  examples: ["2"],
  schema: z.enum(["1", "2"]).transform((text) => (text === "1" ? 1 : 2)),
  format: String,
  initial: () => 1,
});
