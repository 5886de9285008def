import type { EventRow } from "../tables/events";
import { firstDay } from "../time/edtf";

/** The events of a month by the sign of their Goldstein score. */
export type EventMonth = {
  /** `2018-06`. */
  month: string;
  cooperative: readonly EventRow[];
  conflictual: readonly EventRow[];
  /** Events of score 0. */
  neutral: readonly EventRow[];
};

/** Every month from the first day to the last. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const length = Math.max(0, number(last) - number(first) + 1);
  return Array.from({ length }, (_, place) => {
    const at = number(first) + place;
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

/** The events of a period, month by month; an event counts in the month of its first day. */
export function eventMonths(events: readonly EventRow[], period: readonly [string, string]): EventMonth[] {
  const [first, last] = period;
  const inPeriod = events.filter(({ date }) => firstDay(date) >= first && firstDay(date) <= last);
  return monthsBetween(first, last).map((month) => {
    const own = inPeriod.filter(({ date }) => firstDay(date).startsWith(month));
    return {
      month,
      cooperative: own.filter(({ goldstein }) => goldstein > 0),
      conflictual: own.filter(({ goldstein }) => goldstein < 0),
      neutral: own.filter(({ goldstein }) => goldstein === 0),
    };
  });
}
