import format, { type CompiledMessage } from "icu-minify/format";
import { datesIn } from "./dates-in";
import { type Language, languages } from "./language";
import type { MessageKey, Say } from "./messages/messages";
import { numbersIn } from "./numbers-in";

/** Messages ready to be filled in, by key. */
export type Compiled = Readonly<Record<string, CompiledMessage>>;

const once = <T>(make: (locale: string, options?: object) => T) => {
  const made = new Map<string, T>();
  return (locale: string, options?: object) => {
    const key = `${locale} ${JSON.stringify(options ?? null)}`;
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
};
const formatters = {
  getDateTimeFormat: once((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getNumberFormat: once((locale, options) => new Intl.NumberFormat(locale, options)),
  getPluralRules: once((locale, options) => new Intl.PluralRules(locale, options)),
} as Parameters<typeof format>[3]["formatters"];

/** How a language says things: messages, dates, numbers, lists. */
export function wordsFrom(
  language: Language,
  message: (key: MessageKey) => CompiledMessage | undefined,
  finish: (text: string) => string = (text) => text,
) {
  const { tag } = languages[language];
  const say: Say = (key, values) => {
    const found = message(key);
    if (found === undefined) throw new Error(`unknown message: ${key}`);
    return finish(typeof found === "string" ? found : (format(found, tag, values, { formatters }) as string));
  };
  const [decimal = ".", thousands = ","] = say("numbers.signs").split("|");
  return {
    language,
    /** What the `lang` attribute says. */
    tag,
    say,
    /** Whether there is such a message: for words of data, which a dossier may add to. */
    has: (key: string): key is MessageKey => message(key as MessageKey) !== undefined,
    ...datesIn(say),
    ...numbersIn({ decimal, thousands }),
    /** A small whole number in words where running text has them so: "three", "14". */
    inWords: (value: number) => say("numbers.small").split(" ")[value] ?? String(value),
    /** "a", "a and b", "a, b and c". */
    list: (items: readonly string[]) =>
      items.length < 2
        ? (items[0] ?? "")
        : say("numbers.list", {
            first: items.slice(0, -1).join(say("numbers.comma")),
            last: items.at(-1) ?? "",
          }),
    /** Sentences one after another, with a space between where the language has one; empty ones are left out. */
    sentences: (texts: readonly string[]) => {
      const [first = "", ...rest] = texts.filter((text) => text !== "");
      return rest.reduce((before, next) => say("numbers.sentences", { first: before, next }), first);
    },
  };
}
export type Words = ReturnType<typeof wordsFrom>;
