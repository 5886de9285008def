import type { Dossier } from "@/lib/dossier/dossier";
import { lead } from "@/lib/measures/firmness";
import { dateOf, dayNumber } from "@/lib/time/day";
import { sideInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { dateInWords } from "@/lib/words/dates";
import { inWords } from "@/lib/words/numbers";
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
export function lengthInWords(from: string, to: string): string {
  const days = dayNumber(to) - dayNumber(from);
  const of = (value: number, noun: string) => `${inWords(value)} ${noun}${value === 1 ? "" : "s"}`;
  if (days < 45) return of(days, "day");
  const months = Math.round(days / 30.4375);
  return months < 24 ? of(months, "month") : of(Math.round(months / 12), "year");
}

/** Days that the other side must have been ahead for the headline to speak of it. */
const leastStretch = 28;

/** Who had received more than it gave at the date, and how long the other had been ahead just before. */
export function balanceFinding(
  dossier: Dossier,
  { a, b }: Sides,
  series: readonly SeriesPoint[],
  bound: Bound & { isWeightless?: boolean } = { only: null },
): string {
  const say = (sentence: string) => capital(`${boundTo(bound)}${sentence}`);
  const runs = stretches(series);
  const now = runs.at(-1);
  const last = series.at(-1);
  if (!now || now.ahead === 0) {
    const names = `${sideInText(dossier, a)} and ${sideInText(dossier, b)}`;
    if (bound.isWeightless)
      return say(`nothing counts between ${names}: all that they promised is of kinds weighed zero`);
    return (last?.givenA ?? 0) + (last?.givenB ?? 0) > 0
      ? say(`${names} had given each other equally much`)
      : say(`nothing stood delivered between ${names}`);
  }
  const leader = now.ahead > 0 ? b : a;
  const before = runs.at(-2);
  // A lead that was lost for a few days is news for a few days, not what the time before was like.
  const wasBehind =
    before?.ahead === -now.ahead && dayNumber(before.to) - dayNumber(before.from) >= leastStretch;
  const tail = wasBehind
    ? `after ${lengthInWords(before.from, before.to)} behind`
    : `ahead since ${dateInWords(now.from.slice(0, 7))}`;
  const who = sideInText(dossier, leader);
  return say(`${who} had received more than ${leader.length > 1 ? "they" : "it"} gave, ${tail}`);
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
  const peak = before.peak.toFixed(1).replace(/\.0$/, "");
  const until = dateInWords(dateOf(dayNumber(before.to) - 1));
  return {
    sentence: `From ${dateInWords(before.from)} to ${until} ${sideInText(dossier, behind)} had given more than ${behind.length > 1 ? "they" : "it"} received, by up to ${peak} ${peak === "1" ? "point" : "points"}.`,
    turn: before.to,
  };
}
