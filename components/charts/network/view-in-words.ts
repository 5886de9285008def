import type { Dossier } from "@/lib/dossier/dossier";
import { nameInText } from "@/lib/words/actors";
import { inWords } from "@/lib/words/numbers";
import type { View } from "./ties-in-view";

/** Whose ties of which kind a reader wants to see: "hostile ties of North Korea"; null where all. */
export function tiesInWords(dossier: Dossier, { tone, focus, depth }: View, noun = "ties"): string | null {
  if (tone === "all" && focus === null) return null;
  const whose =
    focus === null
      ? ""
      : ` of ${nameInText(dossier, focus)}${depth === 2 ? " and among those that it deals with" : ""}`;
  return `${tone === "all" ? "" : `${tone} `}${noun}${whose}`;
}

/** Events that the reader left out, as a sentence to stand under the title; empty where none. */
export const leftOutInWords = (without: readonly string[]): string =>
  without.length > 0
    ? ` Computed without ${without.length === 1 ? "one event" : `${inWords(without.length)} events`} that the reader left out.`
    : "";
