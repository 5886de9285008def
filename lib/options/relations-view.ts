import { z } from "zod";
import { defineOption } from "./option";

export const relationsViews = ["network", "matrix"] as const;
export type RelationsView = (typeof relationsViews)[number];

/** How the same relations are drawn. */
export const view = defineOption<RelationsView>({
  title: "View",
  description:
    "network: circles and lines; matrix: a cell for each direction, who acts in rows, toward whom in columns.",
  expected: "network or matrix",
  examples: ["matrix"],
  schema: z.enum(relationsViews),
  format: (value) => value,
  initial: () => "network",
});
