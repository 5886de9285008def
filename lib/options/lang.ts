import { z } from "zod";
import { defaultLanguage, type Language, languageIds } from "../words/language";
import { defineOption } from "./option";

/** The language of everything that Entente says itself; what a dossier says stays in the dossier's own. */
export const langOption = defineOption<Language>({
  title: "Language",
  description:
    "The language of titles, labels, dates and numbers: English, Korean, Russian, Chinese (simplified) or Japanese. The dossier's own texts stay in the language they are written in.",
  expected: languageIds.join(", "),
  examples: ["ko", "ru"],
  schema: z.enum(languageIds),
  format: (value) => value,
  initial: () => defaultLanguage,
});
