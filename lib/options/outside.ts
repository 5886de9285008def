import type { Dossier } from "../dossier/dossier";
import { firstDay, lastDay } from "../time/edtf";
import { wordsIn } from "../words/words-in";

const dates = ["as_of", "since", "compare"];

/**
 * What a reader is told of dates that can be used but lie outside of the dossier's period, in sentences. Of the day of
 * an event there is nothing to say: the dossier holds it, and an article may lead there.
 */
export function outsideInWords(
  values: Readonly<Record<string, unknown>>,
  { settings, tables, language }: Pick<Dossier, "settings" | "tables" | "language">,
): string[] {
  const { say, date: inWords } = wordsIn(language);
  const [first, last] = settings.period;
  const isKnown = (day: string) =>
    tables.events.some(({ date, end_date }) => firstDay(date) <= day && day <= lastDay(end_date ?? date));
  return dates.flatMap((name) => {
    const date = values[name];
    if (typeof date !== "string" || (date >= first && date <= last) || isKnown(date)) return [];
    return [
      say("options.outside_period", {
        name,
        date: inWords(date),
        first: inWords(first),
        last: inWords(last),
      }),
    ];
  });
}
