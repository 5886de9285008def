import Negotiator from "negotiator";
import { defaultLanguage, isLanguage, type Language, languageIds } from "./language";

/** The language of a page: the one that its address asks for, else the best of those that the reader's browser wants. */
export function languageFor(asked: string | null, acceptLanguage: string | null): Language {
  if (isLanguage(asked)) return asked;
  const wanted = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } });
  const [best] = wanted.languages(languageIds);
  return isLanguage(best) ? best : defaultLanguage;
}
