import { dateOf, dayNumber } from "./day";

/** What time is stepped by: the next day on which something happened, a calendar month, a day. */
export const steps = ["event", "month", "day"] as const;
export type Step = (typeof steps)[number];

/** The same day of another month, or that month's last day where it has no such day. */
export function monthsOn(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = (count: number) => new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
  const last = dayNumber(first(months + 1)) - 1;
  return dateOf(Math.min(dayNumber(first(months)) + day - 1, last));
}

/**
 * The date one step on (`way` 1) or back (−1), within a period; null where no step is left. `days` are those on
 * which something happened, in order.
 */
export function stepDate(
  date: string,
  step: Step,
  way: 1 | -1,
  { days, period: [first, last] }: { days: readonly string[]; period: readonly [string, string] },
): string | null {
  const next =
    step === "event"
      ? way > 0
        ? days.find((day) => day > date)
        : days.findLast((day) => day < date)
      : step === "month"
        ? monthsOn(date, way)
        : dateOf(dayNumber(date) + way);
  if (next === undefined) return null;
  const within = next < first ? first : next > last ? last : next;
  return within === date ? null : within;
}
