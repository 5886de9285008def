import type { Tie } from "./relations";

/**
 * Betweenness on the cooperative part: for every pair of other actors, the share of shortest paths that run
 * through an actor, where a friendly tie is as long as 1/intensity (Brandes 2001). Unscaled.
 */
export function brokerage(ties: readonly Tie[]): Map<string, number> {
  const friendly = ties.filter(({ tone, intensity }) => tone > 0 && intensity > 0);
  const actors = [...new Set(friendly.flatMap(({ a, b }) => [a, b]))].sort();
  const score = new Map(actors.map((actor) => [actor, 0]));
  const near = new Map(actors.map((actor) => [actor, [] as { to: string; length: number }[]]));
  for (const { a, b, intensity } of friendly) {
    near.get(a)?.push({ to: b, length: 1 / intensity });
    near.get(b)?.push({ to: a, length: 1 / intensity });
  }
  for (const start of actors) {
    const distance = new Map([[start, 0]]);
    const paths = new Map([[start, 1]]);
    const before = new Map<string, string[]>();
    const order: string[] = [];
    const open = new Set(actors);
    for (;;) {
      let [next, nearest] = ["", Number.POSITIVE_INFINITY];
      for (const actor of open) {
        const far = distance.get(actor) ?? Number.POSITIVE_INFINITY;
        if (far < nearest) [next, nearest] = [actor, far];
      }
      if (nearest === Number.POSITIVE_INFINITY) break;
      open.delete(next);
      order.push(next);
      for (const { to, length } of near.get(next) ?? []) {
        const way = (distance.get(next) ?? 0) + length;
        const known = distance.get(to) ?? Number.POSITIVE_INFINITY;
        if (way < known - 1e-12) {
          distance.set(to, way);
          paths.set(to, paths.get(next) ?? 0);
          before.set(to, [next]);
        } else if (Math.abs(way - known) <= 1e-12) {
          paths.set(to, (paths.get(to) ?? 0) + (paths.get(next) ?? 0));
          before.get(to)?.push(next);
        }
      }
    }
    const share = new Map<string, number>();
    for (const actor of order.reverse()) {
      for (const earlier of before.get(actor) ?? [])
        share.set(
          earlier,
          (share.get(earlier) ?? 0) +
            ((paths.get(earlier) ?? 0) / (paths.get(actor) ?? 1)) * (1 + (share.get(actor) ?? 0)),
        );
      if (actor !== start) score.set(actor, (score.get(actor) ?? 0) + (share.get(actor) ?? 0) / 2);
    }
  }
  return score;
}
