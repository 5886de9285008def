import { z } from "zod";
import { type Allow, allows } from "../measures/route";
import { defineOption } from "./option";

/** Which segments a route may use. */
export const allow = defineOption<Allow>({
  title: "Allow",
  description:
    "Which segments a route may use: operational; track (also restricted); any (also severed, under construction and planned).",
  expected: allows.join(", "),
  examples: ["any"],
  schema: z.enum(allows),
  format: (value) => value,
  initial: () => "track",
});
