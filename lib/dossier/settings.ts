import { z } from "zod";
import { mostBeside } from "../options/beside";
import { isDate } from "../time/day";
import { languageIds } from "../words/language";
import type { DossierSettings } from "./dossier";

const day = z.string().refine(isDate, "a calendar date such as 2019-04-25");
/** Names that addresses use for something else. */
const taken = ["api", "embed"];
const roles = ["blue", "red", "teal", "ochre", "indigo", "plum"] as const;

const entente = z.strictObject({
  asOf: day,
  period: z.tuple([day, day]).refine(([from, to]) => from < to, "a first day before the last"),
  actors: z.array(z.string()).min(1),
  sides: z.tuple([z.string(), z.string()]),
  route: z.tuple([z.string(), z.string()]).optional(),
  colors: z.record(z.string(), z.enum(roles)).default({}),
  landmarks: z.array(z.strictObject({ event: z.string(), label: z.string() })).default([]),
  /** Written by an export: the release that the folder is, as long as nothing in it is changed. */
  release: z
    .strictObject({
      version: z.string().regex(/^\d{4}\.\d{2}\.[1-9]\d{0,5}$/, "a version such as 2026.11.1"),
      checksum: z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal"),
      time: z.iso.datetime("a time such as 2026-11-24T12:00:00.000Z"),
    })
    .optional(),
  precedent: z
    .strictObject({
      contact: z.string().optional(),
      turn: z.string().optional(),
      beside: z.array(z.string()).max(mostBeside).default([]),
    })
    .optional(),
  /** Names in other languages; labels of actors are their `name_…` where nothing shorter is given. */
  translations: z
    .partialRecord(
      z.enum(languageIds),
      z.strictObject({
        title: z.string().min(1).optional(),
        description: z.string().min(1).optional(),
        landmarks: z.record(z.string(), z.string()).default({}),
        short_names: z.record(z.string(), z.string()).default({}),
        claims: z.strictObject({ title: z.string().min(1), about: z.string().min(1) }).optional(),
      }),
    )
    .default({}),
  claims: z.strictObject({ title: z.string(), about: z.string(), source: z.string() }).optional(),
});

/** The parts of `datapackage.json` that say what a dossier is and how it opens. */
export const descriptorSchema = z.looseObject({
  name: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens")
    .refine((name) => !taken.includes(name), `a name other than ${taken.join(" and ")}, which addresses use`),
  title: z.string().min(1),
  description: z.string().min(1),
  licenses: z.array(z.looseObject({ name: z.string(), title: z.string(), path: z.string() })).min(1),
  entente,
});
export type Descriptor = z.infer<typeof descriptorSchema>;

export function settingsOf(descriptor: Descriptor): DossierSettings {
  const { route, claims, precedent, release: _, ...own } = descriptor.entente;
  const [license] = descriptor.licenses;
  if (!license) throw new Error("dossier without a licence");
  return {
    id: descriptor.name,
    title: descriptor.title,
    description: descriptor.description,
    ...own,
    route: route ?? null,
    precedent: {
      contact: precedent?.contact ?? null,
      turn: precedent?.turn ?? null,
      beside: precedent?.beside ?? [],
    },
    claims: claims ?? null,
    license: { name: license.name, title: license.title, path: license.path },
  };
}
