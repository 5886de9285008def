import type { Dossier } from "@/lib/dossier/dossier";
import { onceFor } from "@/lib/measures/once-for";
import { directionChanges, relationChanges, type TieChange } from "@/lib/measures/relation-changes";
import type { Tie } from "@/lib/measures/relations";
import { inOrder } from "@/lib/measures/segment-changes";
import { actorName, tightName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { dateInWords } from "@/lib/words/dates";
import { inWords, listInWords, plural, signed } from "@/lib/words/numbers";
import { pairNames } from "./pair-name";
import { type Asked, findingOf } from "./subject";
import { tiesInView, type View } from "./ties-in-view";
import { tiesInWords } from "./view-in-words";
import { wayKey } from "./ways";

type End = { intensity: number; tone: number | null };
/** Ties as the network draws them, or each direction by itself as the matrix does. */
export type Noun = "tie" | "direction";
/** A tie on two dates, as the table has it. */
export type ChangeRow = {
  key: string;
  names: [string, string];
  first: End;
  last: End;
  change: TieChange;
};
/** Two dates side by side: every tie in view on either of them, and what is to be said. */
export type Compared = {
  dates: readonly [string, string];
  title: string;
  noun: Noun;
  rows: readonly ChangeRow[];
  /** Which ties turned, appeared and faded, as sentences. */
  told: readonly string[];
  lines: readonly string[];
};

/** What can become of a tie, as a reader is told. */
export const changeWords: Readonly<Record<TieChange, string>> = {
  turned_friendly: "turned friendly",
  turned_hostile: "turned hostile",
  appeared: "appeared",
  faded: "faded",
  kept: "kept",
  slight: "slight on both dates",
};
const told = ["turned_friendly", "turned_hostile", "appeared", "faded"] as const;

type Found = {
  key: string;
  ends: readonly [string, string];
  name: string;
  before: Pick<Tie, "intensity" | "tone"> | null;
  after: Pick<Tie, "intensity" | "tone">;
  change: TieChange;
};

/** "Two ties turned friendly, one appeared and one faded between 1 January 2017 and 25 April 2019". */
function findingOn(
  found: readonly Found[],
  [first, last]: readonly [string, string],
  noun: Noun,
  isPart: boolean,
): string {
  const when = `between ${dateInWords(first)} and ${dateInWords(last)}`;
  const parts = told.flatMap((change) => {
    const count = found.filter((one) => one.change === change).length;
    return count > 0 ? [{ count, verb: changeWords[change] }] : [];
  });
  if (parts.length === 0)
    return `${isPart ? `None of the ${noun}s shown` : `No ${noun}`} appeared, faded or turned ${when}`;
  const words = parts.map(({ count, verb }, place) =>
    place > 0 || isPart
      ? `${inWords(count)} ${verb}`
      : `${inWords(count)} ${count === 1 ? noun : `${noun}s`} ${verb}`,
  );
  const what = listInWords(words);
  return `${isPart ? `Of the ${noun}s shown, ${what}` : capital(what)} ${when}`;
}

/** "Turned friendly: US–North Korea (−7.0, then +0.3)". */
function toldOf(found: readonly Found[]): string[] {
  return told.flatMap((change) => {
    const own = found.filter((one) => one.change === change);
    const words = own.map(({ before, after, name }) => {
      const tones = [...(change === "appeared" ? [] : [before]), ...(change === "faded" ? [] : [after])];
      return `${name} (${tones.map((end) => signed(end?.tone ?? 0)).join(", then ")})`;
    });
    return own.length > 0 ? [`${capital(changeWords[change])}: ${listInWords(words)}.`] : [];
  });
}

/** The ties on both dates, or their directions, that a reader wants to see on either. */
function foundOn(dossier: Dossier, dates: readonly [string, string], asked: Asked, view: View, noun: Noun) {
  const all: Found[] =
    noun === "tie"
      ? relationChanges(dossier.tables, dates, asked).map(({ a, b, ...rest }) => {
          return { ...rest, ends: [a, b], name: pairNames(dossier, asked.actors)({ a, b }) };
        })
      : directionChanges(dossier.tables, dates, asked).map(({ from, to, ...rest }) => ({
          ...rest,
          key: wayKey(from, to),
          ends: [from, to],
          name: `${tightName(dossier, from)} → ${tightName(dossier, to)}`,
        }));
  const on = (end: (one: Found) => Found["before"]) =>
    tiesInView(
      all.flatMap((one) => {
        const tie = end(one);
        return tie ? [{ a: one.ends[0], b: one.ends[1], tone: tie.tone, key: one.key }] : [];
      }),
      view,
    ).map(({ key }) => key);
  const shown = new Set([...on(({ before }) => before), ...on(({ after }) => after)]);
  return all.filter(({ key }) => shown.has(key));
}

function comparedAt(dossier: Dossier, asked: Asked, compare: string, view: View, noun: Noun): Compared {
  const dates = inOrder(asked.asOf, compare);
  const found = foundOn(dossier, dates, asked, view, noun);
  const title = findingOn(found, dates, noun, tiesInWords(dossier, view) !== null);
  const there = found.filter(({ change }) => change !== "slight");
  const kept = there.filter(({ change }) => change === "kept").length;
  const sentences = toldOf(found);
  const then = findingOf(dossier, { ...asked, asOf: compare }, view).title;
  const now = findingOf(dossier, asked, view).title;
  return {
    ...{ dates, title, noun, told: sentences },
    rows: found.map(({ key, ends: [a, b], before, after, change }) => ({
      key,
      names: [actorName(dossier, a), actorName(dossier, b)],
      first: { intensity: before?.intensity ?? 0, tone: before?.tone ?? null },
      last: { intensity: after.intensity, tone: after.tone },
      change,
    })),
    lines: [
      [
        ...sentences,
        `${capital(inWords(kept))} of ${plural(there.length, noun)} neither turned, appeared nor faded.`,
      ].join(" "),
      `On ${dateInWords(compare)}: ${then}. On ${dateInWords(asked.asOf)}: ${now}.`,
    ],
  };
}

const known = onceFor<Compared>();

/** Two dates compared over the ties, or their directions, that a reader wants to see on either of them. */
export const comparedOf = (
  dossier: Dossier,
  asked: Asked,
  compare: string,
  { tone, focus, depth }: View,
  noun: Noun,
): Compared =>
  known(dossier.tables, JSON.stringify([asked, compare, tone, focus, depth, noun]), () =>
    comparedAt(dossier, asked, compare, { tone, focus, depth }, noun),
  );
