import type { Tie } from "./relations";

export type Triad = { actors: readonly [string, string, string]; balanced: boolean };

const sign = (tone: number) => (tone < 0 ? -1 : 1);

/** Every three actors that all relate to one another; balanced when the product of the tones' signs is positive. */
export function triads(ties: readonly Tie[]): Triad[] {
  const tones = new Map(ties.map((tie) => [`${tie.a} ${tie.b}`, tie.tone]));
  const actors = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort();
  const tone = (a: string, b: string) => tones.get(a < b ? `${a} ${b}` : `${b} ${a}`);
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b, j) =>
      actors.slice(i + j + 2).flatMap((c): Triad[] => {
        const [ab, bc, ac] = [tone(a, b), tone(b, c), tone(a, c)];
        if (ab === undefined || bc === undefined || ac === undefined) return [];
        return [{ actors: [a, b, c], balanced: sign(ab) * sign(bc) * sign(ac) > 0 }];
      }),
    ),
  );
}

/**
 * The least number of ties whose sign would have to flip for two camps without friends across or foes within.
 * A tone of exactly zero counts as friendly. Exact by trying every split for up to 16 actors; above, one camp is improved actor by actor until none helps.
 */
export function frustration(ties: readonly Tie[]): { flips: number; exact: boolean } {
  const actors = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort();
  const place = new Map(actors.map((actor, index) => [actor, index]));
  const edges = ties.map(({ a, b, tone }) => ({
    a: place.get(a) ?? 0,
    b: place.get(b) ?? 0,
    friends: sign(tone) > 0,
  }));
  const cost = (camp: (index: number) => number) =>
    edges.reduce((sum, { a, b, friends }) => sum + ((camp(a) === camp(b)) === friends ? 0 : 1), 0);
  if (actors.length <= 16) {
    let least = edges.length;
    for (let split = 0; split < 2 ** Math.max(0, actors.length - 1); split++)
      least = Math.min(
        least,
        cost((index) => (split >> index) & 1),
      );
    return { flips: least, exact: true };
  }
  const camps = actors.map(() => 0);
  let least = cost((index) => camps[index] ?? 0);
  for (let improved = true; improved; ) {
    improved = false;
    for (let index = 0; index < camps.length; index++) {
      camps[index] = 1 - (camps[index] ?? 0);
      const now = cost((other) => camps[other] ?? 0);
      if (now < least) [least, improved] = [now, true];
      else camps[index] = 1 - (camps[index] ?? 0);
    }
  }
  return { flips: least, exact: false };
}
