import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { nameInText } from "@/lib/words/actors";
import type { Words } from "@/lib/words/words";
import type { View } from "./ties-in-view";

/** Ties as the network draws them, or each direction by itself as the matrix does. */
export type Noun = "tie" | "direction";

/** Whose ties of which kind a reader wants to see: "hostile ties of North Korea"; null where all. */
export function tiesInWords(
  dossier: Dossier,
  { tone, focus, depth }: View,
  noun: Noun = "tie",
): string | null {
  if (tone === "all" && focus === null) return null;
  const { say } = wordsOf(dossier);
  const kind = say(noun === "tie" ? "network.only_ties" : "network.only_directions", { tone });
  if (focus === null) return kind;
  const name = nameInText(dossier, focus);
  return say(depth === 2 ? "network.only_near" : "network.only_of", { kind, name });
}

/** Events that the reader left out, as a sentence to stand under the title; empty where none. */
export const leftOutInWords = ({ say, inWords }: Words, without: readonly string[]): string =>
  without.length > 0
    ? say("network.left_out", { count: without.length, number: inWords(without.length) })
    : "";
