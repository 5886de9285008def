import { dateOf, dayNumber } from "@/lib/time/day";

/** What a key does to the date of the brush, and within which bounds. */
type Press = { key: string; shift: boolean; first: string; last: string; days: readonly string[] };

/**
 * The date after a key on the brush: arrows step a day, with Shift to the next day on which something happened,
 * Page Up and Page Down a month, Home and End to the ends of the period; null for a key that does not move.
 */
export function moved(date: string, { key, shift, first, last, days }: Press): string | null {
  const within = (day: string) => (day < first ? first : day > last ? last : day);
  const by = (step: number) => within(dateOf(dayNumber(date) + step));
  const forward = key === "ArrowRight" || key === "ArrowUp";
  if (forward || key === "ArrowLeft" || key === "ArrowDown") {
    if (!shift) return by(forward ? 1 : -1);
    const next = forward ? days.find((day) => day > date) : days.findLast((day) => day < date);
    return next ? within(next) : date;
  }
  if (key === "PageUp") return by(30);
  if (key === "PageDown") return by(-30);
  if (key === "Home") return first;
  return key === "End" ? last : null;
}
