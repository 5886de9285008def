import type { DossierTables } from "../tables/tables";
import { changeDays, entriesBetween, type Side, type Sum, sumAt } from "./balance";
import { onceFor } from "./once-for";
import { rollUp } from "./relations";
import { sizeOf, type Weighting } from "./weighting";

export type BalanceRow = { date: string; side: Side; other: Side } & Sum;
export type BalancesOptions = {
  /** YYYY-MM-DD; the last day of every series. */
  asOf: string;
  /** Two sides of one or several actors. With only one of them, its actors with each other actor in turn. */
  a?: Side | null;
  b?: Side | null;
  /** Without sides: only pairs among these actors. */
  actors?: readonly string[] | null;
  /** Coded sizes unless said. */
  weighting?: Weighting;
};

/**
 * What each side had received from the other less what it had given, at every date of change up to a date and
 * at that date itself: for two sides, or for every pair of actors with a concession between them, always both
 * ways round, so that one balance is exactly the negative of the other.
 */
export function* balances(
  tables: DossierTables,
  { asOf, a, b, actors, weighting = "coded" }: BalancesOptions,
): Generator<BalanceRow> {
  const size = sizeOf(weighting);
  for (const [side, other] of a && b ? bothWays(a, b) : pairs(tables, a, b, actors)) {
    const entries = entriesBetween(tables, side, other);
    if (entries.length === 0) continue;
    for (const date of changeDays(entries, asOf)) yield { date, side, other, ...sumAt(entries, date, size) };
  }
}

const bothWays = (a: Side, b: Side): [Side, Side][] => [
  [a, b],
  [b, a],
];

const involved = onceFor<readonly string[]>();

/** Everyone who gave or received anything, people as their state. */
export const involvedActors = (tables: DossierTables): readonly string[] =>
  involved(tables, "", () => {
    const home = rollUp(tables.actors, "state");
    const all = tables.concessions.flatMap(({ givers, receivers }) => [...givers, ...receivers]).map(home);
    return [...new Set(all)].sort();
  });

function pairs(
  tables: DossierTables,
  a: Side | null | undefined,
  b: Side | null | undefined,
  actors: readonly string[] | null | undefined,
): [Side, Side][] {
  const shown = involvedActors(tables).filter((id) => !actors || actors.includes(id));
  const fits = (one: string, other: string) =>
    (!a || a.includes(one) || a.includes(other)) && (!b || b.includes(one) || b.includes(other));
  return shown.flatMap((one) =>
    shown.filter((other) => other !== one && fits(one, other)).map((other): [Side, Side] => [[one], [other]]),
  );
}
