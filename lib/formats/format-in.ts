import { declared } from "../words/declared";
import type { Words } from "../words/words";

/** What a format is called and whom it is for, in a language; names of formats stay. */
export const formatIn = <F extends { title: string; forWhom: string }>(words: Words, format: F): F => ({
  ...format,
  title: declared(words, "formats", format.title),
  forWhom: declared(words, "formats", format.forWhom),
});
