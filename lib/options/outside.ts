import type { Dossier } from "../dossier/dossier";
import { firstDay, lastDay } from "../time/edtf";
import { dateInWords } from "../words/dates";

const dates = ["as_of", "since", "compare"];

/**
 * What a reader is told of dates that can be used but lie outside of the dossier's period, in sentences. Of the day of
 * an event there is nothing to say: the dossier holds it, and an article may lead there.
 */
export function outsideInWords(
  values: Readonly<Record<string, unknown>>,
  { settings, tables }: Pick<Dossier, "settings" | "tables">,
): string[] {
  const [first, last] = settings.period;
  const isKnown = (day: string) =>
    tables.events.some(({ date, end_date }) => firstDay(date) <= day && day <= lastDay(end_date ?? date));
  return dates.flatMap((name) => {
    const date = values[name];
    if (typeof date !== "string" || (date >= first && date <= last) || isKnown(date)) return [];
    return [
      `${name}: ${dateInWords(date)} lies outside of this dossier’s period, ${dateInWords(first)} to ${dateInWords(last)}. What it holds of other times is shown, and may be little or nothing.`,
    ];
  });
}
