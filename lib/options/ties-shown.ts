import { z } from "zod";
import { findActor } from "../dossier/find-actor";
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
  description:
    "Only the ties of this actor, named or by its identifier, are drawn; by default everybody's. Where people count for their state, a person stands for it.",
  expected: "the identifier or the name of an actor, such as PRK or North Korea",
  examples: ["PRK", "North Korea"],
  schema: z.string().trim().min(1).max(200),
  format: (value) => value ?? "",
  initial: () => null,
  check: (text, dossier) =>
    text === null || findActor(dossier, text) !== null
      ? undefined
      : `an actor of this dossier, by identifier or name; it has no ${text}`,
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
