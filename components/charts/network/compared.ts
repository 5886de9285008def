import type { Dossier } from "@/lib/dossier/dossier";
import { onceFor } from "@/lib/measures/once-for";
import { type RelationChange, relationChanges, type TieChange } from "@/lib/measures/relation-changes";
import { inOrder } from "@/lib/measures/segment-changes";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { inWords, listInWords, plural, signed } from "@/lib/words/numbers";
import { capital } from "../balance/finding";
import { pairNames } from "./pair-name";
import { type Asked, findingOf } from "./subject";
import { tiesInView, type View } from "./ties-in-view";
import { tiesInWords } from "./view-in-words";

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

/** "Two ties turned friendly, one appeared and one faded between 1 January 2017 and 25 April 2019". */
function findingOn(
  found: readonly RelationChange[],
  [first, last]: readonly [string, string],
  isPart: boolean,
): string {
  const when = `between ${dateInWords(first)} and ${dateInWords(last)}`;
  const parts = told.flatMap((change) => {
    const count = found.filter((one) => one.change === change).length;
    return count > 0 ? [{ count, verb: changeWords[change] }] : [];
  });
  if (parts.length === 0)
    return `${isPart ? "None of the ties shown" : "No tie"} appeared, faded or turned ${when}`;
  const words = parts.map(({ count, verb }, place) =>
    place > 0 || isPart
      ? `${inWords(count)} ${verb}`
      : `${inWords(count)} ${count === 1 ? "tie" : "ties"} ${verb}`,
  );
  return `${isPart ? "Of the ties shown, " : ""}${isPart ? listInWords(words) : capital(listInWords(words))} ${when}`;
}

/** "Turned friendly: US–North Korea (−7.0, then +0.3)". */
function toldOf(found: readonly RelationChange[], name: ReturnType<typeof pairNames>): string[] {
  return told.flatMap((change) => {
    const own = found.filter((one) => one.change === change);
    const words = own.map(({ before, after, ...pair }) => {
      const tones = [...(change === "appeared" ? [] : [before]), ...(change === "faded" ? [] : [after])];
      return `${name(pair)} (${tones.map((tie) => signed(tie?.tone ?? 0)).join(", then ")})`;
    });
    return own.length > 0 ? [`${capital(changeWords[change])}: ${listInWords(words)}.`] : [];
  });
}

function comparedAt(dossier: Dossier, asked: Asked, compare: string, view: View): Compared {
  const dates = inOrder(asked.asOf, compare);
  const all = relationChanges(dossier.tables, dates, asked);
  const shown = new Set(
    [all.flatMap(({ before }) => before ?? []), all.map(({ after }) => after)].flatMap((ties) =>
      tiesInView(ties, view).map(({ a, b }) => `${a} ${b}`),
    ),
  );
  const found = all.filter(({ a, b }) => shown.has(`${a} ${b}`));
  const title = findingOn(found, dates, tiesInWords(dossier, view) !== "ties");
  const there = found.filter(({ change }) => change !== "slight");
  const kept = there.filter(({ change }) => change === "kept").length;
  const sentences = toldOf(found, pairNames(dossier, asked.actors));
  const then = findingOf(dossier, { ...asked, asOf: compare }, view).title;
  const now = findingOf(dossier, asked, view).title;
  return {
    dates,
    title,
    told: sentences,
    rows: found.map(({ key, a, b, before, after, change }) => ({
      key,
      names: [actorName(dossier, a), actorName(dossier, b)],
      first: { intensity: before?.intensity ?? 0, tone: before?.tone ?? null },
      last: { intensity: after.intensity, tone: after.tone },
      change,
    })),
    lines: [
      [
        ...sentences,
        `${capital(inWords(kept))} of ${plural(there.length, "tie")} neither turned, appeared nor faded.`,
      ].join(" "),
      `On ${dateInWords(compare)}: ${then}. On ${dateInWords(asked.asOf)}: ${now}.`,
    ],
  };
}

const known = onceFor<Compared>();

/** Two dates compared over the ties that a reader wants to see on either of them. */
export const comparedOf = (dossier: Dossier, asked: Asked, compare: string, view: View): Compared => {
  const { tone, focus, depth } = view;
  return known(dossier.tables, JSON.stringify([asked, compare, tone, focus, depth]), () =>
    comparedAt(dossier, asked, compare, { tone, focus, depth }),
  );
};
