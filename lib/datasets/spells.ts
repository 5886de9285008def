import { dateOf, dayNumber } from "../time/day";
import type { Dated, Spell } from "./graph";

const dayAfter = (day: string) => dateOf(dayNumber(day) + 1);
const dayBefore = (day: string) => dateOf(dayNumber(day) - 1);

/**
 * Values that may hold at the same time as pieces that never overlap, inside a spell: wherever one begins or
 * ends, a new piece says what all of them come to; null leaves the piece out.
 */
export function pieces(
  within: Spell,
  dated: readonly Dated[],
  together: (values: readonly Dated["value"][]) => Dated["value"] | null,
): Dated[] {
  const inside = dated.filter(({ start, end }) => start <= end && start <= within.end && end >= within.start);
  const cuts = inside
    .flatMap(({ start, end }) => [start, dayAfter(end)])
    .filter((day) => day > within.start && day <= within.end);
  const starts = [...new Set([within.start, ...cuts])].sort();
  return starts.flatMap((start, place): Dated[] => {
    const next = starts[place + 1];
    const end = next === undefined ? within.end : dayBefore(next);
    const value = together(
      inside.filter((one) => one.start <= start && one.end >= end).map((one) => one.value),
    );
    return value === null ? [] : [{ start, end, value }];
  });
}
