import { wholeMonths } from "@/lib/measures/course";
import type { Words } from "@/lib/words/words";

/** How far from first contact a day was, in words: "8 months after", "2 months before". */
export function sinceContact(start: string, day: string, { say }: Words): string {
  if (day === start) return say("precedent.that_day");
  return day < start
    ? say("precedent.months_before", { months: wholeMonths(day, start) })
    : say("precedent.months_after", { months: wholeMonths(start, day) });
}
