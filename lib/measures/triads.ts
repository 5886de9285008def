import type { Tie } from "./relations";

export type Triad = { actors: readonly [string, string, string]; balanced: boolean };

const sign = (tone: number) => (tone < 0 ? -1 : 1);

/** Every three actors that all relate to one another; balanced when the product of the tones' signs is positive. */
export function triads(ties: readonly Tie[]): Triad[] {
  const tones = new Map<string, Map<string, number>>();
  for (const { a, b, tone } of ties) {
    const [first, second] = a < b ? [a, b] : [b, a];
    tones.set(first, (tones.get(first) ?? new Map()).set(second, tone));
  }
  return [...tones.keys()].sort().flatMap((a) => {
    const ofA = [...(tones.get(a) ?? [])].sort(([x], [y]) => (x < y ? -1 : 1));
    return ofA.flatMap(([b, ab], place) =>
      ofA.slice(place + 1).flatMap(([c, ac]): Triad[] => {
        const bc = tones.get(b)?.get(c);
        return bc === undefined ? [] : [{ actors: [a, b, c], balanced: sign(ab) * sign(bc) * sign(ac) > 0 }];
      }),
    );
  });
}
