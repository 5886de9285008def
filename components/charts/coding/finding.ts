import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { CodingPoint } from "@/lib/measures/codings";
import { rankCorrelation } from "@/lib/measures/rank-correlation";
import { sideInText } from "@/lib/words/actors";
import type { Words } from "@/lib/words/words";
import { type Asked, pairOf } from "./subject";

type Both = CodingPoint & { hand: number; machine: number };
const hasBoth = (point: CodingPoint): point is Both => point.hand !== null && point.machine !== null;

/** 1 where the tone by hand is the friendlier, −1 the other way, 0 where the numbers shown, or the bound, do not tell. */
const leaning = ({ hand, machine, bound }: Both): -1 | 0 | 1 => {
  const shown = Math.round(hand * 10) - Math.round(machine * 10);
  if (shown === 0 || Math.abs(hand - machine) <= bound) return 0;
  return hand > machine ? 1 : -1;
};

function how(sign: -1 | 1, hand: number): string {
  if (sign > 0) return hand < 0 ? "less_hostile" : "friendlier";
  return hand > 0 ? "less_friendly" : "more_hostile";
}

/** Which coding shows the pair as friendlier on the last day, and since when that has been so without a break. */
export function codingFinding(dossier: Dossier, points: readonly CodingPoint[], asked: Asked): string {
  const { say, signed, date, monthSince } = wordsOf(dossier);
  const names = sideInText(dossier, pairOf(asked));
  const last = points.at(-1);
  if (!last || (last.hand === null && last.machine === null))
    return say("coding.title_none", { names, date: date(asked.as_of) });
  if (!hasBoth(last))
    return say("coding.title_one", {
      ...{ names, coding: last.hand === null ? "machine" : "hand", date: date(asked.as_of) },
      tone: signed(last.hand ?? last.machine ?? 0),
    });
  const sign = leaning(last);
  if (sign === 0) return say("coding.title_same", { names, tone: signed(last.hand) });
  const compared = points.filter(hasBoth);
  const breaks = compared.findLastIndex((point) => leaning(point) !== sign);
  const first = compared[breaks + 1] ?? last;
  const when = breaks < 0 ? (compared.length > 1 ? "throughout" : "now") : first === last ? "now" : "since";
  return say("coding.title", { names, how: how(sign, last.hand), when, month: monthSince(first.month) });
}

/** How the two go together month by month, by rank: they are read side by side, so it is said with a number. */
export function togetherInWords({ say, coefficient }: Words, points: readonly CodingPoint[]): string {
  const both = points.filter(hasBoth);
  if (both.length < 6) return say("coding.together_few", { months: both.length });
  const value = rankCorrelation(
    both.map(({ hand }) => hand),
    both.map(({ machine }) => machine),
  );
  const kind = value >= 0.7 ? "close" : value >= 0.3 ? "loose" : value > -0.3 ? "none" : "opposite";
  return say("coding.together", { kind, number: coefficient(value), months: both.length });
}
