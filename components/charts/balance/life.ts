import type { DatedEntry } from "@/lib/measures/balance";
import { entersOn, stateAt } from "@/lib/measures/concession-state";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";

/** A stretch in which nothing changed: where it lies on the axis, 0–1, and the shares delivered and promised. */
export type Stretch = { from: number; to: number; delivered: number; promised: number };
/** What became of a concession from its promise to the date shown, along the dossier's period. */
export type Life = {
  stretches: readonly Stretch[];
  /** Where its steps were taken. */
  steps: readonly number[];
};

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** The life of a concession up to a date as stretches between its steps; before the period they are pressed to its start. */
export function lifeOf(
  { concession, steps }: Pick<DatedEntry, "concession" | "steps">,
  [start, end]: readonly [string, string],
  asOf: string,
): Life {
  const last = asOf > end ? asOf : end;
  const length = Math.max(1, dayNumber(last) - dayNumber(start));
  const place = (day: string) => round(Math.max(0, dayNumber(day) - dayNumber(start)) / length);
  const taken = steps.map(({ date }) => firstDay(date)).filter((day) => day <= asOf);
  const days = [...new Set([entersOn(concession, steps), ...taken])].filter((day) => day <= asOf).sort();
  return {
    stretches: days.map((day, index) => {
      const { delivered, promised } = stateAt(concession, steps, day);
      return { from: place(day), to: place(days[index + 1] ?? asOf), delivered, promised };
    }),
    steps: [...new Set(taken.map(place))],
  };
}
