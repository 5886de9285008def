import type { Dossier } from "@/lib/dossier/dossier";
import type { Values } from "@/lib/options/option";
import { nameInText } from "@/lib/words/actors";
import { inWords } from "@/lib/words/numbers";
import type { networkOptions } from "./options";
import type { View } from "./ties-in-view";

/** Whose ties of which kind a reader wants to see: "hostile ties of North Korea"; "ties" where all. */
export function tiesInWords(dossier: Dossier, { tone, focus, depth }: View): string {
  const whose =
    focus === null
      ? ""
      : ` of ${nameInText(dossier, focus)}${depth === 2 ? " and among those that it deals with" : ""}`;
  return `${tone === "all" ? "" : `${tone} `}ties${whose}`;
}

/** What a picture leaves out because its reader asked for it, as sentences to stand under the title. */
export function viewInWords(dossier: Dossier, options: Values<typeof networkOptions>): string {
  const { without, ...view } = options;
  const what = tiesInWords(dossier, view);
  const drawn = what === "ties" ? "" : ` Only the ${what} are drawn; circles count all ties.`;
  const left =
    without.length > 0
      ? ` Computed without ${without.length === 1 ? "one event" : `${inWords(without.length)} events`} that the reader left out.`
      : "";
  return drawn + left;
}
