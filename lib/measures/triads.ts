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
