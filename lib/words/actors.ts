import type { Dossier } from "../dossier/dossier";
import { wordsOf } from "../dossier/in-language";
import { nameIn } from "./names";

/** What an actor is called on a chart, or its id where it is not in the dossier. */
export function actorName(dossier: Dossier, id: string): string {
  const { language, settings } = dossier;
  const row = dossier.tables.actors.find((actor) => actor.id === id);
  if (!row) return id;
  const own =
    language === "en" ? null : (settings.translations[language]?.short_names[id] ?? row[`name_${language}`]);
  return own ?? row.short_name;
}

/** An actor's full name, in the reader's language where the dossier has it. */
export function fullName({ language, tables }: Dossier, id: string): string {
  const row = tables.actors.find((actor) => actor.id === id);
  return row ? nameIn(row, language) : id;
}

const tight: Readonly<Record<string, string>> = {
  "United States": "US",
  "North Korea": "N. Korea",
  "South Korea": "S. Korea",
  "UN Security Council": "UN Council",
  "Soviet Union": "USSR",
  "United Kingdom": "UK",
};

/** The same where room is scarce (phones, card rows): "US", "N. Korea". */
export const tightName = (dossier: Dossier, id: string): string => {
  const name = actorName(dossier, id);
  return tight[name] ?? name;
};

/** The short name with its article, for running text: "the United States". */
export const nameInText = (dossier: Dossier, id: string): string => {
  const name = actorName(dossier, id);
  const hasArticle =
    dossier.language === "en" && /^(United|Soviet|UN |EU$|Netherlands|Philippines|Holy)/.test(name);
  return hasArticle ? `the ${name}` : name;
};

/** A side of several actors as it reads in a sentence: "the United States and South Korea". */
export const sideInText = (dossier: Dossier, side: readonly string[]): string =>
  wordsOf(dossier).list(side.map((id) => nameInText(dossier, id)));
