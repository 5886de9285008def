import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { directionChanges, relationChanges, type TieChange } from "@/lib/measures/relation-changes";
import { inOrder } from "@/lib/measures/segment-changes";
import { actorName, tightName } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { changesFinding, changesTold, type Found } from "./compared-in-words";
import { pairNames } from "./pair-name";
import { type Asked, findingOf } from "./subject";
import { tiesInView, type View } from "./ties-in-view";
import { type Noun, tiesInWords } from "./view-in-words";
import { wayKey } from "./ways";

type End = { intensity: number; tone: number | null };
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
  const words = wordsOf(dossier);
  const { say, date, inWords, sentences } = words;
  const dates = inOrder(asked.asOf, compare);
  const found = foundOn(dossier, dates, asked, view, noun);
  const title = changesFinding(words, found, dates, noun, tiesInWords(dossier, view) !== null);
  const there = found.filter(({ change }) => change !== "slight");
  const kept = there.filter(({ change }) => change === "kept").length;
  const told = changesTold(words, found);
  const then = findingOf(dossier, { ...asked, asOf: compare }, view).title;
  const now = findingOf(dossier, asked, view).title;
  return {
    ...{ dates, title, noun, told },
    rows: found.map(({ key, ends: [a, b], before, after, change }) => ({
      key,
      names: [actorName(dossier, a), actorName(dossier, b)],
      first: { intensity: before?.intensity ?? 0, tone: before?.tone ?? null },
      last: { intensity: after.intensity, tone: after.tone },
      change,
    })),
    lines: [
      sentences([
        ...told,
        say(`network.kept_${noun}s`, { number: capital(inWords(kept)), count: there.length }),
      ]),
      say("network.then_and_now", { day: date(compare), then, today: date(asked.asOf), now }),
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
  known(dossier.tables, JSON.stringify([dossier.language, asked, compare, tone, focus, depth, noun]), () =>
    comparedAt(dossier, asked, compare, { tone, focus, depth }, noun),
  );
