import type { DossierSettings } from "../dossier/dossier";
import type { Language } from "./language";

/** A row with its names in every language. */
export type Named = {
  id: string;
  name: string;
  name_ko: string | null;
  name_ru: string | null;
  name_zh: string | null;
  name_ja: string | null;
};

/** A row's full name in a language, in English where the dossier has none. */
export const nameIn = (row: Named, language: Language): string =>
  (language === "en" ? null : row[`name_${language}`]) ?? row.name;

/** What an actor or a stop is called in every language, in full and as charts call it. */
export function namesOf(
  { translations }: Pick<DossierSettings, "translations">,
  row: Named & { short_name?: string },
): string[] {
  const short = Object.values(translations).map(({ short_names }) => short_names[row.id]);
  const { name, name_ko, name_ru, name_zh, name_ja, short_name } = row;
  const all = [name, name_ko, name_ru, name_zh, name_ja, short_name, ...short];
  return [...new Set(all.filter((one): one is string => Boolean(one)))];
}
