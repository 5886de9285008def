import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";

/** How sure the compilers are of a row, and what it rests on. */
export const confidenceOf = (words: Words, { confidence, basis }: { confidence: string; basis: string }) =>
  words.say("entries.confidence_and_basis", {
    confidence: kindWord(words, "confidence", confidence),
    basis: kindWord(words, "basis", basis),
  });
