import { changeDays, type Entry, knownAt, statesAt, sumOf } from "@/lib/measures/balance";
import { scaleTo } from "@/lib/measures/firmness";
import { sizeOf, type Weighting, weightingNames } from "@/lib/measures/weighting";

/** The ledger at the end of a day, in points; net, low and high are seen from side B. */
export type SeriesPoint = {
  day: string;
  net: number;
  /** Least and greatest net over the chosen weighting and the named ones, these scaled to its mean size. */
  low: number;
  high: number;
  givenA: number;
  givenB: number;
  promisedA: number;
  promisedB: number;
};

/** The ledger on every day of change up to a date and on that date, oldest first. */
export function balanceSeries(
  entries: readonly Entry[],
  asOf: string,
  weighting: Weighting,
  more: readonly string[] = [],
): SeriesPoint[] {
  // What the date does not know yet must not move the picture: the scale is taken from what exists by then.
  const known = knownAt(entries, asOf);
  const named = weightingNames.map((name) => ({
    size: sizeOf(name),
    factor: scaleTo(known, name, weighting),
  }));
  const size = sizeOf(weighting);
  const days = [...new Set([...more, ...changeDays(entries, asOf)])].sort();
  return days.map((day) => {
    const dated = statesAt(entries, day);
    const { given, received, balance, promised } = sumOf(dated, size);
    const net = 0 - balance;
    const nets = named.map(({ size, factor }) => 0 - sumOf(dated, size).balance * factor);
    return {
      day,
      net,
      low: Math.min(net, ...nets),
      high: Math.max(net, ...nets),
      givenA: given,
      givenB: received,
      promisedA: promised,
      promisedB: dated.reduce(
        (sum, { concession, bGives, now }) => sum + (bGives ? size(concession) * now.promised : 0),
        0,
      ),
    };
  });
}

/** The point that holds at the end of a day; null before the first. */
export const pointAt = (series: readonly SeriesPoint[], day: string): SeriesPoint | null =>
  series.findLast((point) => point.day <= day) ?? null;
