import type { Language } from "@/lib/words/language";

/** Files and machine routes have a language only where a chart's own query says so. */
const isPage = (path: string) => /^\/(?!api\/|embed[/.])[^.]*$/.test(path.replace(/@[\d.]+/, ""));

/** The address of a page of the house in a language; other addresses as they are. */
export function inLanguageOf(href: string, language: Language): string {
  const [, path = "", query = "", hash = ""] = href.match(/^([^?#]*)(?:\?([^#]*))?(#.*)?$/) ?? [];
  if (!isPage(path) || new URLSearchParams(query).has("lang")) return href;
  return `${path}?${query ? `${query}&` : ""}lang=${language}${hash}`;
}
