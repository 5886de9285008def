import type { Dossier } from "@/lib/dossier/dossier";
import { onceFor } from "@/lib/measures/once-for";
import { type Change, inOrder, type SegmentChange, segmentChanges } from "@/lib/measures/segment-changes";
import { capital } from "@/lib/words/capital";
import { dateInWords } from "@/lib/words/dates";
import { inWords, kilometres, listInWords } from "@/lib/words/numbers";

/** What two dates laid beside each other say, by segment and in a sentence. */
export type Compared = {
  dates: readonly [string, string];
  by: ReadonlyMap<string, SegmentChange>;
  title: string;
};

const verbs: Readonly<Record<Exclude<Change, "unchanged">, string>> = {
  opened: "opened",
  relinked: "relinked without regular traffic",
  closed: "closed to regular traffic",
  cut: "cut",
  altered: "changed state",
};

/** "One segment of 60 km opened and two of 100 km cut between 1 January 2017 and 25 April 2019". */
function changeFinding(
  found: readonly SegmentChange[],
  [first, last]: readonly [string, string],
  isPart: boolean,
): string {
  const parts = (["opened", "relinked", "closed", "cut", "altered"] as const).flatMap((change) => {
    const own = found.filter((one) => one.change === change);
    const km = own.reduce((sum, { segment }) => sum + segment.length_km, 0);
    return own.length > 0 ? [{ count: own.length, text: `of ${kilometres(km)} km ${verbs[change]}` }] : [];
  });
  const when = `between ${dateInWords(first)} and ${dateInWords(last)}`;
  if (parts.length === 0)
    return isPart ? `None of the segments shown changed ${when}` : `No segment changed ${when}`;
  const words = parts.map(({ count, text }, place) =>
    place === 0
      ? `${inWords(count)} ${count === 1 ? "segment" : "segments"} ${text}`
      : `${inWords(count)} ${text}`,
  );
  const what = listInWords(words);
  return `${isPart ? `Of the segments shown, ${what}` : capital(what)} ${when}`;
}

const known = onceFor<Compared>();

/** Two dates compared over some segments; `isPart` where a reader left some out. */
export function comparedOf(
  dossier: Dossier,
  one: string,
  other: string,
  shown: ReadonlySet<string>,
  isPart: boolean,
): Compared {
  const dates = inOrder(one, other);
  return known(dossier.tables, `${dates.join(" ")} ${isPart} ${[...shown].join()}`, () => {
    const found = segmentChanges(dossier.tables, ...dates).filter(({ segment }) => shown.has(segment.id));
    return {
      dates,
      by: new Map(found.map((change) => [change.segment.id, change])),
      title: changeFinding(found, dates, isPart),
    };
  });
}
