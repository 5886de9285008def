import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { lead } from "@/lib/measures/firmness";
import { dateOf, dayNumber } from "@/lib/time/day";
import { sideInText } from "@/lib/words/actors";
import type { Words } from "@/lib/words/words";
import { type Bound, boundTo } from "./counted-words";
import type { SeriesPoint } from "./series";

type Sides = { a: readonly string[]; b: readonly string[] };
/** A stretch of days on which the same side was ahead, or neither; `to` is the day on which it ended. */
export type Stretch = { ahead: -1 | 0 | 1; from: string; to: string; peak: number };

/** The series as stretches, oldest first; a change within a day does not count. */
export function stretches(series: readonly SeriesPoint[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { day, net } of series) {
    const ahead = lead(net);
    const last = found.at(-1);
    if (last) last.to = day;
    if (last?.ahead === ahead) last.peak = Math.max(last.peak, Math.abs(net));
    else found.push({ ahead, from: day, to: day, peak: Math.abs(net) });
  }
  return found;
}

/** A length of time as one says it: "12 days", "ten months", "two years". */
export function lengthInWords({ say, inWords }: Words, from: string, to: string): string {
  const days = dayNumber(to) - dayNumber(from);
  const of = (count: number, unit: "days" | "months" | "years") =>
    say(`balance.length_${unit}`, { count, number: inWords(count) });
  if (days < 45) return of(days, "days");
  const months = Math.round(days / 30.4375);
  return months < 24 ? of(months, "months") : of(Math.round(months / 12), "years");
}

/** Whether a side is one or several, where a language tells the two apart. */
export const numberOf = (side: readonly string[]) =>
  side.length > 1 ? ("several" as const) : ("one" as const);

/** Days that the other side must have been ahead for the headline to speak of it. */
const leastStretch = 28;

/** Who had received more than it gave at the date, and how long the other had been ahead just before. */
export function balanceFinding(
  dossier: Dossier,
  { a, b }: Sides,
  series: readonly SeriesPoint[],
  bound: Bound & { isWeightless?: boolean } = { only: null },
): string {
  const words = wordsOf(dossier);
  const { say, monthSince } = words;
  const runs = stretches(series);
  const now = runs.at(-1);
  const last = series.at(-1);
  if (!now || now.ahead === 0) {
    const hasGiven = (last?.givenA ?? 0) + (last?.givenB ?? 0) > 0;
    const key = bound.isWeightless
      ? "balance.nothing_counts"
      : hasGiven
        ? "balance.even"
        : "balance.none_delivered";
    return boundTo(words, bound, say(key, { a: sideInText(dossier, a), b: sideInText(dossier, b) }));
  }
  const leader = now.ahead > 0 ? b : a;
  const before = runs.at(-2);
  // A lead that was lost for a few days is news for a few days, not what the time before was like.
  const wasBehind =
    before?.ahead === -now.ahead && dayNumber(before.to) - dayNumber(before.from) >= leastStretch;
  const [name, number] = [sideInText(dossier, leader), numberOf(leader)];
  const sentence = wasBehind
    ? say(`balance.ahead_after_${number}`, { name, length: lengthInWords(words, before.from, before.to) })
    : say(`balance.ahead_since_${number}`, { name, month: monthSince(now.from) });
  return boundTo(words, bound, sentence);
}

/** The stretch before this one in a sentence, where the other side was ahead: when and by how much. */
export function stretchBefore(
  dossier: Dossier,
  { a, b }: Sides,
  series: readonly SeriesPoint[],
): { sentence: string; turn: string } | null {
  const runs = stretches(series);
  const [before, now] = [runs.at(-2), runs.at(-1)];
  if (!before || !now || before.ahead === 0 || now.ahead !== -before.ahead) return null;
  const behind = now.ahead > 0 ? b : a;
  const { say, date, plain } = wordsOf(dossier);
  const peak = Number(before.peak.toFixed(1));
  return {
    sentence: say(`balance.before_${numberOf(behind)}`, {
      from: date(before.from),
      until: date(dateOf(dayNumber(before.to) - 1)),
      name: sideInText(dossier, behind),
      points: say("balance.points", { count: peak, number: plain(peak) }),
    }),
    turn: before.to,
  };
}
