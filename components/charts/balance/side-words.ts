import type { Dossier } from "@/lib/dossier/dossier";
import type { Coding } from "@/lib/measures/coding";
import { kinds, type Weighting } from "@/lib/measures/weighting";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { listInWords } from "@/lib/words/numbers";
import { textWidth } from "@/lib/words/text-width";
import type { PaintedLabel } from "./scales";

/** How a weighting sizes concessions; Goldstein values are those of an event code, not of a concession. */
export const sizeWords = {
  coded: { short: "coded sizes", long: "its coded size" },
  equal: { short: "equal sizes", long: "one point" },
  goldstein: { short: "sized by Goldstein values", long: "the Goldstein value of its event code" },
  plover: { short: "PLOVER sizes", long: "the PLOVER size of its event code" },
} as const;

/** The same of any weighting, the reader's own multipliers in numbers; and whose coding it rests on. */
export function sizeInWords(weighting: Weighting, coding: Coding): { short: string; long: string } {
  const of = coding === "second" ? " of the second coding" : "";
  if (typeof weighting === "string") {
    const { short, long } = sizeWords[weighting];
    return { short: `${short}${of}`, long: `${long}${of && weighting === "coded" ? of : ""}` };
  }
  const factors = kinds.flatMap((kind) => (weighting[kind] === undefined ? [] : [[kind, weighting[kind]]]));
  const times = listInWords(factors.map(([kind, factor]) => `${kind} × ${factor}`));
  return { short: `coded sizes${of}, ${times}`, long: `its coded size${of} (${times})` };
}

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
  const both = bothInText(dossier, a, b);
  const { short, long } = sizeInWords(weighting, coding);
  const day = dateInWords(asOf);
  if (!page)
    return `Net points ${only ? `in ${only} ` : ""}by ${day}${width > 400 ? `, ${both.replace(/,$/, "")}, ${short}` : weighting === "coded" && coding === "first" ? "" : `, ${short}`}; grey: range over four weightings, scaled to one mean size`;
  return `What ${both} had given each other${only ? ` in ${only}` : ""} by ${day}. Each concession counts by ${long} and by how far it was delivered${coding === "second" ? " in that coding" : ""}; promises are outlines and never enter the total.`;
}

/** The line above the net drawing. */
export const headingOf = (ends: { a: string; b: string }): PaintedLabel[] => [
  { x: 0, y: 12, anchor: "start", size: 14, weight: 600, text: "Net", color: "ink" },
  {
    x: 30,
    y: 12,
    anchor: "start",
    size: 14,
    weight: 400,
    text: `points ${ends.b === "B" ? "" : `${ends.b} `}received less points given; grey: range over the named weightings`,
    color: "muted",
  },
];
