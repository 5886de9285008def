import type { Dossier } from "@/lib/dossier/dossier";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import { listInWords } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";

/** How a weighting sizes concessions; Goldstein values are those of an event code, not of a concession. */
export const sizeWords = {
  coded: { short: "coded sizes", long: "its coded size" },
  equal: { short: "equal sizes", long: "one point" },
  goldstein: { short: "sized by Goldstein values", long: "the Goldstein value of its event code" },
  plover: { short: "PLOVER sizes", long: "the PLOVER size of its event code" },
  own: { short: "own weights", long: "its coded size, times the chosen weight of its kind," },
} as const;

/** Two sides in a sentence, as whole phrases where one has several actors. */
export const bothInText = (dossier: Dossier, a: readonly string[], b: readonly string[]) =>
  a.length > 1 || b.length > 1
    ? `${sideInText(dossier, a)}, on one side, and ${sideInText(dossier, b)}, on the other,`
    : `${sideInText(dossier, a)} and ${sideInText(dossier, b)}`;

/** Which way a side is ahead, in the longest words that fit. */
export function wayText(dossier: Dossier, side: readonly string[], arrow: string, room: number) {
  const has = side.length > 1 ? "have" : "has";
  const texts = [
    `${arrow} ${listInWords(side.map((id) => actorName(dossier, id)))} ${has} received more`,
    `${arrow} ${listInWords(side.map((id) => tightName(dossier, id)))} ${has} received more`,
    `${arrow} more received than given`,
  ];
  return texts.find((text) => textWidth(text, 12, 600) <= room) ?? "";
}
