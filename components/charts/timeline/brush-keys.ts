import { type Step, stepDate } from "@/lib/time/step-date";

/** What a key does to the date of the brush, and within which bounds. */
type Press = { key: string; shift: boolean; first: string; last: string; days: readonly string[] };

const ways: Readonly<Record<string, readonly [Step, 1 | -1]>> = {
  ArrowRight: ["day", 1],
  ArrowUp: ["day", 1],
  ArrowLeft: ["day", -1],
  ArrowDown: ["day", -1],
  PageUp: ["month", 1],
  PageDown: ["month", -1],
};

/**
 * The date after a key on the brush: arrows step a day, with Shift to the next day on which something happened,
 * Page Up and Page Down a month, Home and End to the ends of the period; null for a key that does not move.
 */
export function moved(date: string, { key, shift, first, last, days }: Press): string | null {
  if (key === "Home") return first;
  if (key === "End") return last;
  const move = ways[key];
  if (!move) return null;
  const [step, way] = move;
  const by = shift && step === "day" ? "event" : step;
  return stepDate(date, by, way, { days, period: [first, last] }) ?? date;
}
