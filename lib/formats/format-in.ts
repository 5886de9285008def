import type { MessageKey } from "../words/messages/messages";
import type { Words } from "../words/words";
import { catalogues } from "../words/words-in";

const declared = new Map(
  Object.entries(catalogues.en.formats).map(([name, text]): [string, MessageKey] => [
    text,
    `formats.${name}` as MessageKey,
  ]),
);

/** What a format is called and whom it is for, in a language; both are declared in English, names of formats stay. */
export function formatIn<F extends { title: string; forWhom: string }>({ say }: Words, format: F): F {
  const said = (text: string) => {
    const key = declared.get(text);
    return key ? say(key) : text;
  };
  return { ...format, title: said(format.title), forWhom: said(format.forWhom) };
}
