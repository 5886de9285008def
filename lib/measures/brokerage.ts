import type { Tie } from "./relations";

/**
 * Betweenness on the cooperative part: for every pair of other actors, the share of shortest paths that run
 * through an actor, where a friendly tie is as long as 1/intensity (Brandes 2001). Unscaled.
 */
export function brokerage(ties: readonly Tie[]): Map<string, number> {
  const friendly = ties.filter(({ tone, intensity }) => tone > 0 && intensity > 0);
  const actors = [...new Set(friendly.flatMap(({ a, b }) => [a, b]))].sort();
  const place = new Map(actors.map((actor, index) => [actor, index]));
  const score = new Float64Array(actors.length);
  const near = actors.map((): { to: number; length: number }[] => []);
  for (const { a, b, intensity } of friendly) {
    const [p, q] = [place.get(a) ?? 0, place.get(b) ?? 0];
    near[p]?.push({ to: q, length: 1 / intensity });
    near[q]?.push({ to: p, length: 1 / intensity });
  }
  for (const start of actors.keys()) addPathsFrom(start, near, score);
  return new Map(actors.map((actor, index) => [actor, score[index] ?? 0]));
}

/** Adds what lies on the shortest paths from one actor; each pair is met from both its ends. */
function addPathsFrom(
  start: number,
  near: readonly (readonly { to: number; length: number }[])[],
  score: Float64Array,
): void {
  const count = near.length;
  const distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(count);
  const before = near.map((): number[] => []);
  const isDone = new Uint8Array(count);
  const order: number[] = [];
  distance[start] = 0;
  paths[start] = 1;
  for (;;) {
    let [next, nearest] = [-1, Number.POSITIVE_INFINITY];
    for (let actor = 0; actor < count; actor++)
      if (!isDone[actor] && (distance[actor] as number) < nearest)
        [next, nearest] = [actor, distance[actor] as number];
    if (next < 0) break;
    isDone[next] = 1;
    order.push(next);
    for (const { to, length } of near[next] ?? []) {
      const way = nearest + length;
      const known = distance[to] as number;
      if (way < known - 1e-12) {
        distance[to] = way;
        paths[to] = paths[next] as number;
        before[to] = [next];
      } else if (Math.abs(way - known) <= 1e-12) {
        paths[to] = (paths[to] as number) + (paths[next] as number);
        before[to]?.push(next);
      }
    }
  }
  const share = new Float64Array(count);
  for (const actor of order.reverse()) {
    for (const earlier of before[actor] ?? [])
      share[earlier] =
        (share[earlier] as number) +
        ((paths[earlier] as number) / (paths[actor] as number)) * (1 + (share[actor] as number));
    if (actor !== start) score[actor] = (score[actor] as number) + (share[actor] as number) / 2;
  }
}
