import { z } from "zod";
import { type Coding, codings } from "../measures/coding";
import { defineOption } from "./option";

/** Whose judgement of the concessions counts. */
export const coding = defineOption<Coding>({
  title: "Coding",
  description:
    "Whose sizes and degrees count: first, the dossier's own; second, those of a coder who did not see the first. Where the second coder judged nothing, the first stands.",
  expected: codings.join(" or "),
  examples: ["second"],
  schema: z.enum(codings),
  format: (value) => value,
  initial: () => "first",
});
