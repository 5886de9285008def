import { z } from "zod";
import type { Dossier } from "@/lib/dossier/dossier";
import type { Allow } from "@/lib/measures/route";
import { asOf } from "@/lib/options/as-of";
import { defineOption } from "@/lib/options/option";
import { select } from "@/lib/options/select";

const known = (id: string | null, { tables }: Dossier) =>
  id === null || tables.stops.some((stop) => stop.id === id)
    ? undefined
    : `a stop of this dossier; it has no ${id}`;

const stop = (place: 0 | 1, title: string) =>
  defineOption<string | null>({
    title,
    description: `The stop where the route ${place === 0 ? "begins" : "ends"}.`,
    expected: "the identifier of a stop such as busan",
    examples: [place === 0 ? "busan" : "vladivostok-st"],
    schema: z.string().regex(/^[a-z0-9-]{1,60}$/),
    format: (id) => id ?? "",
    initial: ({ route }) => route?.[place] ?? null,
    check: known,
  });

const allows = ["operational", "track", "any"] as const;
const modes = ["rail", "road", "both"] as const;
export type Mode = (typeof modes)[number];

export const corridorOptions = {
  as_of: asOf,
  from: stop(0, "From"),
  to: stop(1, "To"),
  allow: defineOption<Allow>({
    title: "Allow",
    description:
      "Which segments a route may use: operational; track (also restricted); any (also severed, under construction and planned).",
    expected: allows.join(", "),
    examples: ["any"],
    schema: z.enum(allows),
    format: (value) => value,
    initial: () => "track",
  }),
  mode: defineOption<Mode>({
    title: "Mode",
    description: "Railways, roads or both; ferries run with either.",
    expected: modes.join(", "),
    examples: ["both"],
    schema: z.enum(modes),
    format: (value) => value,
    initial: () => "rail",
  }),
  select,
};
