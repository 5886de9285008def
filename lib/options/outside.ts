import type { Dossier } from "../dossier/dossier";
import { dateInWords } from "../words/dates";

const dates = ["as_of", "since", "compare"];

/** What a reader is told of dates that can be used but lie outside of the dossier's period, in sentences. */
export function outsideInWords(values: Readonly<Record<string, unknown>>, { settings }: Dossier): string[] {
  const [first, last] = settings.period;
  return dates.flatMap((name) => {
    const date = values[name];
    if (typeof date !== "string" || (date >= first && date <= last)) return [];
    return [
      `${name}: ${dateInWords(date)} lies outside of this dossier’s period, ${dateInWords(first)} to ${dateInWords(last)}. What it holds of other times is shown, and may be little or nothing.`,
    ];
  });
}
