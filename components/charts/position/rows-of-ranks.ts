import type { Position } from "@/lib/measures/positions";

/**
 * The row in which each actor stands in each quarter, by `quarter actor`, 0 at the top: by share, and those of
 * equal share in the order of the quarter before (first in the order of `actors`), so that lines cross least.
 */
export function rowsOfRanks(found: readonly Position[], actors: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  let order = [...actors];
  for (const quarter of new Set(found.map((row) => row.quarter))) {
    const here = found.filter((row) => row.quarter === quarter);
    const contacts = (actor: string) => here.find((row) => row.actor === actor)?.contacts ?? 0;
    order = [...order].sort((a, b) => contacts(b) - contacts(a) || order.indexOf(a) - order.indexOf(b));
    for (const [row, actor] of order.entries()) rows.set(`${quarter} ${actor}`, row);
  }
  return rows;
}
