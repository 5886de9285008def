import type { Dossier } from "@/lib/dossier/dossier";
import { dayNumber } from "@/lib/time/day";
import { sideInText } from "@/lib/words/actors";
import { inWords } from "@/lib/words/numbers";

type Given = {
  a: readonly string[];
  b: readonly string[];
  asOf: string;
  series: readonly { day: string; net: number }[];
};

const sign = (net: number) => Math.sign(Math.round(net * 1e9));
const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);

/** Who had received more than it gave at the date, and how long it had been otherwise just before. */
export function balanceFinding(
  dossier: Dossier,
  { a, b, asOf, series }: Given,
): { title: string; ahead: "a" | "b" | null } {
  const now = sign(series.at(-1)?.net ?? 0);
  if (now === 0) {
    return {
      title: `${capital(sideInText(dossier, a))} and ${sideInText(dossier, b)} had given each other equally much`,
      ahead: null,
    };
  }
  const leader = now > 0 ? b : a;
  // The last stretch in which the other side was ahead, within the year before this one began.
  const since = series.findLastIndex(({ net }) => sign(net) !== now) + 1;
  const turn = series[since]?.day ?? asOf;
  const behindFrom = series.findLastIndex(({ net, day }) => day < turn && sign(net) !== -now) + 1;
  const start = series[behindFrom];
  const months =
    start && start.day < turn && sign(start.net) === -now
      ? Math.round((dayNumber(turn) - dayNumber(start.day)) / 30.44)
      : 0;
  const tail = months > 0 ? `, after ${inWords(months)} ${months === 1 ? "month" : "months"} behind` : "";
  return {
    title: `${capital(sideInText(dossier, leader))} had received more than ${leader.length > 1 ? "they" : "it"} gave${tail}`,
    ahead: now > 0 ? "b" : "a",
  };
}
