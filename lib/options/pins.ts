import { z } from "zod";
import { defineOption } from "./option";
import { mostPins, type Pin, readPins, writePins } from "./pin-text";

/** Actors that a reader holds in place. */
export const pins = defineOption<readonly Pin[]>({
  title: "Pins",
  description:
    "Actors held in place, each as identifier:x,y in per cent of the room that circles have, from its left and its top; the others find their places around them.",
  expected: `up to ${mostPins} different actors joined by semicolons, each with two numbers from 0 to 100 of at most one decimal, such as PRK:25,60;USA:80,10.5`,
  examples: ["PRK:25,60", "CHN:0,100;USA:80,10.5"],
  schema: z.string().transform((text, context): readonly Pin[] => {
    const found = readPins(text);
    if (found) return found;
    context.addIssue("not pins");
    return z.NEVER;
  }),
  format: writePins,
  initial: () => [],
  check: (found, { tables }) => {
    const missing = found.find(({ id }) => !tables.actors.some((actor) => actor.id === id));
    return missing === undefined ? undefined : `actors of this dossier; it has no ${missing.id}`;
  },
});
