import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { inOrder, type SegmentChange, segmentChanges } from "@/lib/measures/segment-changes";
import { capital } from "@/lib/words/capital";
import type { Words } from "@/lib/words/words";
import { lengthIn } from "./length-in";

/** What two dates laid beside each other say, by segment and in a sentence. */
export type Compared = {
  dates: readonly [string, string];
  by: ReadonlyMap<string, SegmentChange>;
  title: string;
};

/** "One segment of 60 km opened and two of 100 km cut between 1 January 2017 and 25 April 2019". */
function changeFinding(
  found: readonly SegmentChange[],
  [first, last]: readonly [string, string],
  isPart: boolean,
  words: Words,
): string {
  const { say } = words;
  const parts = (["opened", "relinked", "closed", "cut", "altered"] as const).flatMap((change) => {
    const own = found.filter((one) => one.change === change);
    const km = own.reduce((sum, { segment }) => sum + segment.length_km, 0);
    const count = own.length;
    return count > 0 ? [{ change, count, number: words.inWords(count), length: lengthIn(words, km) }] : [];
  });
  const when = { first: words.date(first), last: words.date(last) };
  if (parts.length === 0) return say(isPart ? "corridors.unchanged_shown" : "corridors.unchanged", when);
  const what = words.list(
    parts.map((part, place) => say(place === 0 ? "corridors.change_first" : "corridors.change_next", part)),
  );
  return isPart
    ? say("corridors.changed_shown", { what, ...when })
    : capital(say("corridors.changed", { what, ...when }));
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
  return known(
    dossier.tables,
    `${dossier.language} ${dates.join(" ")} ${isPart} ${[...shown].join()}`,
    () => {
      const found = segmentChanges(dossier.tables, ...dates).filter(({ segment }) => shown.has(segment.id));
      return {
        dates,
        by: new Map(found.map((change) => [change.segment.id, change])),
        title: changeFinding(found, dates, isPart, wordsOf(dossier)),
      };
    },
  );
}

/** What two dates laid beside each other say, and where the route stood on each. */
export function bothDates(
  { title, by, other, now }: Compared & { other: string; now: string },
  asOf: string,
  compare: string,
  { say, date, count }: Words,
): string[] {
  const stayed = [...by.values()].filter(({ change }) => change === "unchanged").length;
  return [
    say("corridors.stayed", { finding: title, stayed: count(stayed), count: by.size }),
    other === now
      ? say("corridors.on_both", { now })
      : say("corridors.on_each", { one: date(compare), other, date: date(asOf), now }),
  ];
}
