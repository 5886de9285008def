import { z } from "zod";
import type { Dossier, DossierSettings } from "../dossier/dossier";
import { defineOption } from "./option";

const known = (id: string | null, { tables }: Dossier) =>
  id === null || tables.stops.some((stop) => stop.id === id)
    ? undefined
    : `a stop of this dossier; it has no ${id}`;

const stop = (
  title: string,
  description: string,
  example: string,
  initial: (settings: DossierSettings) => string | null,
) =>
  defineOption<string | null>({
    title,
    description,
    expected: "the identifier of a stop such as busan",
    examples: [example],
    schema: z.string().regex(/^[a-z0-9-]{1,60}$/),
    format: (id) => id ?? "",
    initial,
    check: known,
  });

export const from = stop(
  "From",
  "The stop where the route begins; by default the dossier's.",
  "busan",
  ({ route }) => route?.[0] ?? null,
);
export const to = stop(
  "To",
  "The stop where the route ends; by default the dossier's.",
  "vladivostok-st",
  ({ route }) => route?.[1] ?? null,
);
export const via = stop(
  "Via",
  "A stop that the route has to pass, so that two ways can be compared.",
  "wonsan-st",
  () => null,
);
export const otherVia = stop(
  "Other way via",
  "A stop that another way between the same ends has to pass: both are drawn and told side by side.",
  "wonsan-st",
  () => null,
);
