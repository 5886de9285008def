import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Coding } from "@/lib/measures/coding";
import { kinds, type Weighting } from "@/lib/measures/weighting";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { kindWord } from "@/lib/words/kind-word";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import { numberOf } from "./finding";
import type { PaintedLabel } from "./scales";

/**
 * How a weighting sizes concessions, the reader's own multipliers in numbers, and whose coding it rests on; Goldstein
 * values are those of an event code, not of a concession.
 */
export function sizeInWords(
  words: Words,
  weighting: Weighting,
  coding: Coding,
): { short: string; long: string } {
  const { say, list, exact } = words;
  const name = typeof weighting === "string" ? weighting : "coded";
  const ofCoding = (size: string) => (coding === "second" ? say("balance.of_second", { size }) : size);
  const short = ofCoding(say(`balance.short_${name}`));
  const own = say(`balance.long_${name}`);
  const long = name === "coded" ? ofCoding(own) : own;
  if (typeof weighting === "string") return { short, long };
  const chosen = kinds.flatMap((kind) =>
    weighting[kind] === undefined ? [] : [[kind, weighting[kind]] as const],
  );
  const factors = list(
    chosen.map(([kind, factor]) => `${kindWord(words, "concession_kind", kind)} × ${exact(factor)}`),
  );
  return {
    short: say("balance.own_short", { size: short, factors }),
    long: say("balance.own_long", { size: long, factors }),
  };
}

/** How a concession counts, as half a sentence. */
export const countsInWords = (words: Words, weighting: Weighting, coding: Coding) =>
  words.say(coding === "second" ? "balance.counts_second" : "balance.counts", {
    size: sizeInWords(words, weighting, coding).long,
  });

/** Which way a side is ahead, in the longest words that fit. */
export function wayText(dossier: Dossier, side: readonly string[], arrow: string, room: number) {
  const { say, list } = wordsOf(dossier);
  const way = (nameOf: typeof actorName) =>
    say(`balance.way_${numberOf(side)}`, { arrow, names: list(side.map((id) => nameOf(dossier, id))) });
  const texts = [way(actorName), way(tightName), say("balance.way_plain", { arrow })];
  return texts.find((text) => textWidth(text, 12, 600) <= room) ?? "";
}

type Given = {
  dossier: Dossier;
  a: readonly string[];
  b: readonly string[];
  asOf: string;
  weighting: Weighting;
  coding: Coding;
  only: string | null;
  page: boolean;
  width: number;
};

/** What is drawn, how it counts and by when, in the words that fit. */
export function subOf({ dossier, a, b, asOf, weighting, coding, only, page, width }: Given): string {
  const words = wordsOf(dossier);
  const { say } = words;
  const both = { a: sideInText(dossier, a), b: sideInText(dossier, b) };
  const isSides = a.length > 1 || b.length > 1;
  const day = words.date(asOf);
  if (page) {
    const given = { ...both, day, counts: capital(countsInWords(words, weighting, coding)) };
    if (only)
      return say(isSides ? "balance.sub_page_sides_only" : "balance.sub_page_only", { ...given, only });
    return say(isSides ? "balance.sub_page_sides" : "balance.sub_page", given);
  }
  const { short } = sizeInWords(words, weighting, coding);
  const parts = [
    only ? say("balance.net_by_only", { only, day }) : say("balance.net_by", { day }),
    ...(width > 400 ? [say(isSides ? "balance.both_sides" : "balance.both", both)] : []),
    ...(width > 400 || weighting !== "coded" || coding === "second" ? [short] : []),
  ];
  return say("balance.sub_short", {
    parts: parts.reduce((first, next) => say("balance.parts", { first, next })),
  });
}

/** A word in bold at the left edge of a drawing, and after it what the drawing shows in the longest words that fit. */
export function headingAt(y: number, word: string, says: readonly string[], width: number): PaintedLabel[] {
  const left = Math.round(textWidth(word, 14, 600) + 6);
  const label = { y, anchor: "start", size: 14 } as const;
  const text = says.find((candidate) => left + textWidth(candidate, 14) <= width) ?? says.at(-1) ?? "";
  return [
    { ...label, x: 0, weight: 600, text: word, color: "ink" },
    { ...label, x: left, weight: 400, text, color: "muted" },
  ];
}

/** The line above the net drawing. */
export function headingOf({ say }: Words, ends: { a: string; b: string }, width: number): PaintedLabel[] {
  const plain = say("balance.head_net_says_plain");
  const says = ends.b === "B" ? [plain] : [say("balance.head_net_says", { name: ends.b }), plain];
  return headingAt(12, say("balance.head_net"), says, width);
}
