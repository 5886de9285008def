import { dateOf, dayNumber } from "@/lib/time/day";

type Window = {
  /** The date at which the dossier opens: it need not be said. */
  opening: string;
  /** The first day that counts, as the address has it. */
  since: string | null;
  /** Days from there to the date, where both move together. */
  span?: number | null;
  /** The first day of the period, where a window need not be said either. */
  first?: string;
};

/** What of the address changes with the date: a window moves along, or is given up where the date lies before it. */
export function dateChange(
  day: string,
  { opening, since, span = null, first }: Window,
): { as_of: string | null } & Record<string, string | null> {
  const as_of = day === opening ? null : day;
  if (span === null) return since !== null && since > day ? { as_of, since: null } : { as_of };
  const begin = dateOf(dayNumber(day) - span);
  return { as_of, since: begin === first ? null : begin };
}
