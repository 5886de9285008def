import type { en } from "./en/catalogue";

/** Every message in English by area and name; the other languages say the same messages. */
type Catalogue = typeof en;
export type Area = keyof Catalogue;
/** A message by its area and name: `dates.about`. */
export type MessageKey = { [A in Area]: `${A}.${keyof Catalogue[A] & string}` }[Area];
/** What is filled into a message: texts ready to read, or numbers that choose a plural. */
export type Values = Readonly<Record<string, string | number>>;
/** A message in some language, filled in. */
export type Say = (key: MessageKey, values?: Values) => string;
