import { z } from "zod";
import { defineOption } from "./option";

export const modes = ["rail", "road", "both"] as const;
export type Mode = (typeof modes)[number];

/** Railways, roads or both. */
export const mode = defineOption<Mode>({
  title: "Mode",
  description: "Railways, roads (with the ferries that join them) or both.",
  expected: modes.join(", "),
  examples: ["both"],
  schema: z.enum(modes),
  format: (value) => value,
  initial: () => "rail",
});

/** Whether a segment belongs to a mode; a ferry carries a road on. */
export const isOfMode = (mode: Mode, segment: string) =>
  mode === "both" || (mode === "rail") === (segment === "rail");
