import { defaultLanguage, type Language, languageIds, languages } from "../../words/language";
import { withQuery } from "../links";

/** The address of a page in a language; the first needs no saying. */
export function pageIn(url: string, language: Language): string {
  const address = new URL(url);
  address.searchParams.delete("lang");
  if (language !== defaultLanguage) address.searchParams.set("lang", language);
  return `${address.origin}${withQuery(address.pathname, address.searchParams)}`;
}

/** The same page in each language by its tag, and for readers of none of them. */
export const pageInLanguages = (url: string) => [
  ...languageIds.map((language) => ({ tag: languages[language].tag as string, url: pageIn(url, language) })),
  { tag: "x-default", url: pageIn(url, defaultLanguage) },
];
