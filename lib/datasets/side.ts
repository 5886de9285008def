import { onlyActors } from "../options/actors";

/** A side of the balance that a dataset can be narrowed to; by default none. */
export const side = (letter: "A" | "B", description: string) => ({
  ...onlyActors,
  title: `Side ${letter}`,
  description,
  examples: [letter === "A" ? "USA" : "PRK", "USA,KOR"],
});
