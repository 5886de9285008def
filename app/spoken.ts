import { headers } from "next/headers";
import { defaultLanguage, isLanguage, type Language } from "@/lib/words/language";
import type { Words } from "@/lib/words/words";
import { wordsIn } from "@/lib/words/words-in";

/** Headers in which proxy.ts tells pages in which language they are, and whether their address asks for it. */
export const languageHeader = "x-entente-language";
export const askedHeader = "x-entente-language-asked";

/** The language of the page that is being rendered. */
export async function spoken(): Promise<{ language: Language; isAsked: boolean; words: Words }> {
  const given = await headers();
  const found = given.get(languageHeader);
  const language = isLanguage(found) ? found : defaultLanguage;
  return { language, isAsked: given.get(askedHeader) === "1", words: wordsIn(language) };
}
