import { dayNumber } from "../time/day";

/** Machine-coded events of an ordered pair on one day: how many, and the sum of their Goldstein values. */
export type DaySum = { initiator: string; recipient: string; day: string; events: number; score: number };

/**
 * The same for a month, with what is needed to weigh them by age: sums over its events of the day within the month
 * (the first is 0) and of its square, plain and by score.
 */
export type MonthSum = {
  initiator: string;
  recipient: string;
  /** YYYY-MM. */
  month: string;
  events: number;
  score: number;
  days: number;
  squares: number;
  score_days: number;
  score_squares: number;
};

/** Sums of scores are kept to the millionth, so that they do not depend on the order in which events came. */
export const rounded = (value: number) => Math.round(value * 1e6) / 1e6 + 0;

const keyOf = (initiator: string, recipient: string, time: string) => `${initiator} ${recipient} ${time}`;

/** Events by ordered pair and day. */
export function daySums(
  events: Iterable<{ initiator: string; recipient: string; day: string; goldstein: number }>,
): DaySum[] {
  const found = new Map<string, DaySum>();
  for (const { initiator, recipient, day, goldstein } of events) {
    const key = keyOf(initiator, recipient, day);
    const sum = found.get(key) ?? { initiator, recipient, day, events: 0, score: 0 };
    sum.events += 1;
    sum.score = rounded(sum.score + goldstein);
    found.set(key, sum);
  }
  return [...found.values()];
}

/** Days by ordered pair and month. */
export function monthSums(days: Iterable<DaySum>): MonthSum[] {
  const found = new Map<string, MonthSum>();
  for (const { initiator, recipient, day, events, score } of days) {
    const month = day.slice(0, 7);
    const key = keyOf(initiator, recipient, month);
    const empty = { events: 0, score: 0, days: 0, squares: 0, score_days: 0, score_squares: 0 };
    const sum = found.get(key) ?? { initiator, recipient, month, ...empty };
    const place = Number(day.slice(8)) - 1;
    sum.events += events;
    sum.score = rounded(sum.score + score);
    sum.days += events * place;
    sum.squares += events * place * place;
    sum.score_days = rounded(sum.score_days + score * place);
    sum.score_squares = rounded(sum.score_squares + score * place * place);
    found.set(key, sum);
  }
  return [...found.values()];
}

/** What events weigh together, Σ w and Σ w·score, and by how much each may be wrong. */
export type Weighed = { weight: number; scored: number; weightError: number; scoredError: number };

/** The middle of a month that ages are counted from, in days from its first. */
const middle = 15;

/**
 * What a month's events weigh as of a later day, from its sums alone: 2^(−age/H) is expanded around the month's middle
 * to the second order. An event is at most 15 days from there, so with k = 15·ln 2 / H and the weight w at the middle
 * each is wrong by at most w·k³/6·e^k; and by no more than the heaviest weighs.
 */
export function weighMonth(sum: MonthSum, asOf: string, halfLife: number | null): Weighed {
  const { events, score, month, days, squares, score_days, score_squares } = sum;
  if (halfLife === null) return { weight: events, scored: score, weightError: 0, scoredError: 0 };
  const rate = Math.LN2 / halfLife;
  const age = dayNumber(asOf) - dayNumber(`${month}-01`) - middle;
  const weightThere = 2 ** (-age / halfLife);
  // Σ (1 + rate·x + rate²·x²/2) where x is the day less the middle.
  const expanded = (sum0: number, sum1: number, sum2: number) => {
    const first = sum1 - middle * sum0;
    const second = sum2 - 2 * middle * sum1 + middle * middle * sum0;
    return weightThere * (sum0 + rate * first + (rate * rate * second) / 2);
  };
  const reach = rate * middle;
  const each = Math.min(
    ((weightThere * reach ** 3) / 6) * Math.exp(reach),
    2 ** (-(age - middle) / halfLife) + weightThere * (1 + reach + reach ** 2 / 2),
  );
  return {
    weight: expanded(events, days, squares),
    scored: expanded(score, score_days, score_squares),
    weightError: events * each,
    scoredError: 10 * events * each,
  };
}

/** What a day's events weigh as of a day no earlier; exact. */
export function weighDay({ day, events, score }: DaySum, asOf: string, halfLife: number | null): Weighed {
  const weight = halfLife === null ? 1 : 2 ** (-(dayNumber(asOf) - dayNumber(day)) / halfLife);
  return { weight: weight * events, scored: weight * score, weightError: 0, scoredError: 0 };
}
