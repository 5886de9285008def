import { dateOf, dayNumber } from "../time/day";
import { type DaySum, type MonthSum, type Weighed, weighDay, weighMonth } from "./event-sums";

/** What machine-coded events say of a pair as of the end of a month, or of the day asked for within it. */
export type CodedPoint = {
  /** YYYY-MM. */
  month: string;
  /** The day that it is weighed as of, YYYY-MM-DD. */
  day: string;
  /** Events of that month, up to that day, and the sum of their scores. */
  events: number;
  score: number;
  /** Σ w of all events by then; it is wrong by no more than the bound. */
  intensity: number;
  intensityBound: number;
  /** Σ w·score / Σ w; null where nothing weighs anything, or the bound leaves nothing to say. */
  tone: number | null;
  toneBound: number;
};

const lastDayOf = (month: string) => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const next =
    number === 12
      ? `${String(year + 1).padStart(4, "0")}-01`
      : `${month.slice(0, 5)}${String(number + 1).padStart(2, "0")}`;
  return dateOf(dayNumber(`${next}-01`) - 1);
};

/** The last day of a month that counts: its own, or the one asked for. */
export const endOf = (month: string, asOf: string) => [lastDayOf(month), asOf].sort()[0] ?? asOf;

const nothing: Weighed = { weight: 0, scored: 0, weightError: 0, scoredError: 0 };
const plus = (x: Weighed, y: Weighed): Weighed => ({
  weight: x.weight + y.weight,
  scored: x.scored + y.scored,
  weightError: x.weightError + y.weightError,
  scoredError: x.scoredError + y.scoredError,
});
const times = (x: Weighed, factor: number): Weighed => ({
  weight: x.weight * factor,
  scored: x.scored * factor,
  weightError: x.weightError * factor,
  scoredError: x.scoredError * factor,
});

/** As wide as the scale itself: a bound beyond it says nothing. */
const scale = 20;

/**
 * The tone of a sum and by how much it may be wrong: with S and W known to within s and v, S/W is wrong by at most
 * (s + |S/W|·v) / (W − v).
 */
export function toneOf({ weight, scored, weightError, scoredError }: Weighed): {
  tone: number | null;
  toneBound: number;
} {
  if (weight - weightError <= 0) return { tone: null, toneBound: scale };
  const tone = scored / weight;
  const toneBound = (scoredError + Math.abs(tone) * weightError) / (weight - weightError);
  return toneBound >= scale
    ? { tone: null, toneBound: scale }
    : { tone: Math.max(-10, Math.min(10, tone)), toneBound };
}

/**
 * A pair's machine-coded events month by month as far as a day. What is weighed as of one day weighs 2^(−d/H) of it
 * d days later, error and all, so that each month is weighed once, however many come after it. A month that the day
 * asked for cuts is taken from its days, which are exact.
 */
export function codedCourse(
  sums: readonly MonthSum[],
  days: readonly DaySum[],
  { asOf, halfLife }: { asOf: string; halfLife: number | null },
): CodedPoint[] {
  const points: CodedPoint[] = [];
  let all = nothing;
  let before = "";
  const counted = sums.filter(({ month }) => `${month}-01` <= asOf);
  for (const month of [...new Set(counted.map((sum) => sum.month))].sort()) {
    const own = counted.filter((sum) => sum.month === month);
    const day = endOf(month, asOf);
    const isCut = day !== lastDayOf(month);
    const parts = isCut ? days.filter((sum) => sum.day.startsWith(month) && sum.day <= day) : own;
    const events = parts.reduce((sum, part) => sum + part.events, 0);
    if (events === 0) continue;
    const weighed = isCut
      ? (parts as DaySum[]).map((sum) => weighDay(sum, day, halfLife))
      : (parts as MonthSum[]).map((sum) => weighMonth(sum, day, halfLife));
    const factor =
      before === "" || halfLife === null ? 1 : 2 ** (-(dayNumber(day) - dayNumber(before)) / halfLife);
    all = [times(all, factor), ...weighed].reduce(plus);
    before = day;
    points.push({
      ...{ month, day, events },
      score: parts.reduce((sum, part) => sum + part.score, 0),
      ...{ intensity: all.weight, intensityBound: all.weightError },
      ...toneOf(all),
    });
  }
  return points;
}
