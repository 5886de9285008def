import { firstDay } from "./edtf";

/** The days from which EDTF dates count, within a period, in order and once each. */
export const daysIn = ([first, last]: readonly [string, string], dates: readonly string[]): string[] =>
  [...new Set(dates.map(firstDay))].filter((day) => day >= first && day <= last).sort();
