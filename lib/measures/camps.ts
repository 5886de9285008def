import type { Tie } from "./relations";

/** Two camps, who belongs to which, and the ties between or within them whose sign would have to flip. */
export type Camps = { camps: readonly [readonly string[], readonly string[]]; flips: number; exact: boolean };

const isFriendly = ({ tone }: Tie) => tone >= 0;

/**
 * The split into two camps with the fewest friends across and foes within; the first actor by identifier is in the
 * first camp. A tone of exactly zero counts as friendly. Exact by trying every split for up to 16 actors, of equals
 * the first; above, one camp is improved actor by actor until none helps.
 */
export function campsOf(ties: readonly Tie[]): Camps {
  const actors = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort();
  const place = new Map(actors.map((actor, index) => [actor, index]));
  const edges = ties.map((tie) => ({
    a: place.get(tie.a) ?? 0,
    b: place.get(tie.b) ?? 0,
    friends: isFriendly(tie),
  }));
  const cost = (camp: (index: number) => number) =>
    edges.reduce((sum, { a, b, friends }) => sum + ((camp(a) === camp(b)) === friends ? 0 : 1), 0);
  const told = (camp: (index: number) => number, flips: number, exact: boolean): Camps => {
    const first = camp(0);
    const isFirst = (_: string, index: number) => camp(index) === first;
    return {
      camps: [actors.filter(isFirst), actors.filter((id, index) => !isFirst(id, index))],
      flips,
      exact,
    };
  };
  if (actors.length <= 16) {
    let [least, best] = [edges.length + 1, 0];
    for (let split = 0; split < 2 ** Math.max(0, actors.length - 1); split++) {
      const flips = cost((index) => (split >> index) & 1);
      if (flips < least) [least, best] = [flips, split];
    }
    return told((index) => (best >> index) & 1, least, true);
  }
  const camps = actors.map(() => 0);
  const campOf = (index: number) => camps[index] ?? 0;
  let least = cost(campOf);
  for (let improved = true; improved; ) {
    improved = false;
    for (let index = 0; index < camps.length; index++) {
      camps[index] = 1 - campOf(index);
      const now = cost(campOf);
      if (now < least) [least, improved] = [now, true];
      else camps[index] = 1 - campOf(index);
    }
  }
  return told(campOf, least, false);
}

/**
 * The least number of ties whose sign would have to flip for two camps without friends across or foes within, and
 * whether every split was tried.
 */
export function frustration(ties: readonly Tie[]): { flips: number; exact: boolean } {
  const { flips, exact } = campsOf(ties);
  return { flips, exact };
}
