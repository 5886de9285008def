import type { Dossier } from "@/lib/dossier/dossier";
import { isLanguage } from "@/lib/words/language";
import type { Words } from "@/lib/words/words";
import { wordsIn } from "@/lib/words/words-in";

/** How the language that a chart is asked in says things. */
export const spokenWords = (dossier: Dossier, values: Readonly<Record<string, unknown>>): Words => {
  const { lang } = values as { lang?: string };
  return wordsIn(isLanguage(lang) ? lang : dossier.language);
};
