import type { MessageKey } from "./messages/messages";
import type { Words } from "./words";
import { catalogues, wordsIn } from "./words-in";

/** Areas with messages that repeat, word for word, what columns, datasets, options, documents and formats declare in English. */
export type DeclaringArea = "columns" | "datasets" | "data" | "documents" | "formats";

/** What follows a prefix in the names of an area's messages. */
const after = (area: DeclaringArea, prefix: string) =>
  Object.keys(catalogues.en[area]).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
const keys: Readonly<Record<DeclaringArea, readonly string[]>> = {
  columns: after("columns", "").map((name) => `columns.${name}`),
  datasets: after("datasets", "").map((name) => `datasets.${name}`),
  formats: after("formats", "").map((name) => `formats.${name}`),
  data: after("data", "option_").map((name) => `data.option_${name}`),
  documents: [
    ...after("documents", "title_").map((name) => `documents.title_${name}`),
    ...after("documents", "about_").map((name) => `documents.about_${name}`),
  ],
};

const known = new Map<DeclaringArea, ReadonlyMap<string, MessageKey>>();

/** Keys of an area by what they say in English. */
function byEnglish(area: DeclaringArea): ReadonlyMap<string, MessageKey> {
  const made =
    known.get(area) ??
    new Map((keys[area] as readonly MessageKey[]).map((key) => [wordsIn("en").say(key), key] as const));
  known.set(area, made);
  return made;
}

/** Every English text that an area has in the other languages. */
export const declaredTexts = (area: DeclaringArea): string[] => [...byEnglish(area).keys()];

/** What a column, a dataset, an option, a document or a format declares in English, in the language of `words`. */
export function declared({ say, language }: Words, area: DeclaringArea, english: string): string {
  const key = language === "en" ? undefined : byEnglish(area).get(english);
  return key === undefined ? english : say(key);
}
