import type { TieChange } from "@/lib/measures/relation-changes";
import type { Tie } from "@/lib/measures/relations";
import { capital } from "@/lib/words/capital";
import type { Words } from "@/lib/words/words";
import type { Noun } from "./view-in-words";

/** A tie on two dates, with its name. */
export type Found = {
  key: string;
  ends: readonly [string, string];
  name: string;
  before: Pick<Tie, "intensity" | "tone"> | null;
  after: Pick<Tie, "intensity" | "tone">;
  change: TieChange;
};
const told = ["turned_friendly", "turned_hostile", "appeared", "faded"] as const;

/** "Two ties turned friendly, one appeared and one faded between 1 January 2017 and 25 April 2019". */
export function changesFinding(
  { say, date, list, inWords }: Words,
  found: readonly Found[],
  dates: readonly [string, string],
  noun: Noun,
  isPart: boolean,
): string {
  const [first, last] = [date(dates[0]), date(dates[1])];
  const parts = told.flatMap((change) => {
    const count = found.filter((one) => one.change === change).length;
    return count > 0 ? [{ count, change: say(`network.became_${change}`) }] : [];
  });
  const shown = isPart ? "shown_" : "";
  if (parts.length === 0) return say(`network.no_${noun}_${shown}changed`, { first, last });
  const what = list(
    parts.map(({ count, change }, place) => {
      const number = inWords(count);
      return place > 0 || isPart
        ? say("network.more_changed", { number, change })
        : say("network.some_changed", { what: say(`network.some_${noun}s`, { count, number }), change });
    }),
  );
  return isPart
    ? say(`network.shown_${noun}s_changed`, { what, first, last })
    : capital(say("network.changed", { what, first, last }));
}

/** "Turned friendly: US–North Korea (−7.0, then +0.3)". */
export const changesTold = ({ say, signed, list }: Words, found: readonly Found[]): string[] =>
  told.flatMap((change) => {
    const own = found.filter((one) => one.change === change);
    if (own.length === 0) return [];
    const ties = own.map(({ before, after, name }) => {
      const [then, now] = [signed(before?.tone ?? 0), signed(after.tone)];
      const tones =
        change === "appeared"
          ? now
          : change === "faded"
            ? then
            : say("network.then", { before: then, after: now });
      return say("network.told_tie", { name, tones });
    });
    return [say("network.told", { change: capital(say(`network.became_${change}`)), ties: list(ties) })];
  });
