import { dateOf, dayNumber } from "@/lib/time/day";

type Bounds = { since: string; date: string; first: string; last: string };

/** The date to which a window of unchanged length can follow a wish, so that neither end leaves the period. */
export function movedTo(wish: string, { since, date, first, last }: Bounds): string {
  const span = dayNumber(date) - dayNumber(since);
  const [least, most] = [dayNumber(first) + span, dayNumber(last)];
  return dateOf(Math.max(least, Math.min(most, dayNumber(wish))));
}
