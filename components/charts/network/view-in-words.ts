import type { Dossier } from "@/lib/dossier/dossier";
import type { Values } from "@/lib/options/option";
import { nameInText } from "@/lib/words/actors";
import { inWords } from "@/lib/words/numbers";
import type { networkOptions } from "./options";

/** What a picture leaves out because its reader asked for it, as sentences to stand under the title. */
export function viewInWords(
  dossier: Dossier,
  { tone, focus, depth, without }: Values<typeof networkOptions>,
): string {
  const kind = tone === "all" ? "" : `${tone} `;
  const whose =
    focus === null
      ? ""
      : ` of ${nameInText(dossier, focus)}${depth === 2 ? " and those that it deals with" : ""}`;
  const drawn = kind || whose ? ` Only the ${kind}ties${whose} are drawn.` : "";
  const left =
    without.length > 0
      ? ` Computed without ${without.length === 1 ? "one event" : `${inWords(without.length)} events`} that the reader left out.`
      : "";
  return drawn + left;
}
