import { z } from "zod";
import { defineOption } from "./option";

export const peopleModes = ["state", "apart"] as const;
export type People = (typeof peopleModes)[number];

/** Whether people count for their state or stand for themselves. */
export const people = defineOption<People>({
  title: "People",
  description: "state: what people do counts for their state; apart: people stand for themselves.",
  expected: "state or apart",
  examples: ["apart"],
  schema: z.enum(peopleModes),
  format: (value) => value,
  initial: () => "state",
});
