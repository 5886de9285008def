import { defaultLanguage, type Language, languages } from "./language";

const words = /[A-Za-z]{3,}/g;
const latin = /\p{Script=Latin}/gu;
const letters = /\p{L}/gu;
const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * What `lang` says of a text that stands on a page in a language and is either said in it or one of the dossier's own:
 * the dossier's language where nearly all of it is written so, nothing where the page's holds. One word may be a name or
 * a unit within what the page says; of a text that is surely the dossier's own it is enough.
 */
export function tagFor(text: string, page: Language, isOwn = false): string | undefined {
  if (page === defaultLanguage || times(text, words) < (isOwn ? 1 : 2)) return undefined;
  return times(text, latin) > 0.8 * times(text, letters) ? languages[defaultLanguage].tag : undefined;
}
