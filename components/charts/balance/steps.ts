import type { Entry } from "@/lib/measures/balance";
import { stateAt } from "@/lib/measures/concession-state";
import type { Size } from "@/lib/measures/weighting";
import type { ConcessionStepRow } from "@/lib/tables/concession-steps";
import type { ConcessionRow } from "@/lib/tables/concessions";
import { dayNumber } from "@/lib/time/day";
import { firstDay, lastDay, precisionOf } from "@/lib/time/edtf";
import { round, type Scale } from "./scales";
import type { SeriesPoint } from "./series";

/** A step of a concession, what it changed in the net (seen from B), and the net at the end of its day. */
export type DatedStep = {
  key: string;
  concession: ConcessionRow;
  step: ConcessionStepRow;
  change: number;
  net: number;
};

/** Every step between the sides up to a date, oldest first. */
export function datedSteps(
  entries: readonly Entry[],
  series: readonly SeriesPoint[],
  asOf: string,
  size: Size,
): DatedStep[] {
  const steps = entries.flatMap(({ concession, steps: own, aGives, bGives }) =>
    own
      .filter(({ date }) => firstDay(date) <= asOf)
      .map((step, place) => {
        const delivered = (count: number) =>
          stateAt(concession, own.slice(0, count), firstDay(step.date)).delivered;
        const change = (delivered(place + 1) - delivered(place)) * size(concession);
        return {
          key: `step:${concession.id}~${step.n}`,
          concession,
          step,
          change: (aGives ? change : 0) - (bGives ? change : 0),
          net: series.findLast(({ day }) => day <= firstDay(step.date))?.net ?? 0,
        };
      }),
  );
  return steps.sort((p, q) => dayNumber(firstDay(p.step.date)) - dayNumber(firstDay(q.step.date)));
}

export type StepMark = { key: string; x: number; y: number; width: number; moves: boolean };

/**
 * Where the steps stand on the net line. Those of one day are strung along its riser in their order, so that
 * each can be pointed at; a date known only to a month or year is as wide as that.
 */
export function stepMarks(steps: readonly DatedStep[], x: Scale, y: Scale): StepMark[] {
  let [day, before, running, previous] = ["", 0, 0, 0];
  return steps.map(({ key, step, change, net }) => {
    const on = firstDay(step.date);
    if (on !== day) [day, before, running] = [on, previous, previous];
    running += change;
    previous = net;
    // Gains and losses of one day may overshoot in between; the line only knows the day's two ends.
    const shown = Math.min(Math.max(running, Math.min(before, net)), Math.max(before, net));
    const [start, end] = [x(dayNumber(on)), x(dayNumber(lastDay(step.date)) + 1)];
    return {
      key,
      x: round(start),
      y: round(y(shown)),
      width: precisionOf(step.date) === "day" ? 0 : round(end - start),
      moves: Math.abs(change) > 1e-9,
    };
  });
}
