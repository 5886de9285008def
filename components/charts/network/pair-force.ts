import type { SimulationNodeDatum } from "d3-force";

type Body = SimulationNodeDatum & { x: number; y: number; vx: number; vy: number };

/**
 * A d3 force that drives every two bodies apart by inverse distance, as its forceManyBody with nothing left out,
 * and then off each other where they would come nearer than `least`, as its forceCollide. Each pair is taken
 * once: for some tens of bodies that is far cheaper than the trees that d3 builds at every tick.
 */
export function pairForce(strength: number, least: number) {
  let pairs: readonly (readonly [Body, Body])[] = [];
  const force = (alpha: number) => {
    for (const [p, q] of pairs) {
      const [dx, dy] = [q.x - p.x || 1e-6, q.y - p.y];
      const away = (strength * alpha) / Math.max(1, dx * dx + dy * dy);
      p.vx -= dx * away;
      p.vy -= dy * away;
      q.vx += dx * away;
      q.vy += dy * away;
    }
    for (const [p, q] of pairs) {
      const [dx, dy] = [q.x + q.vx - p.x - p.vx, q.y + q.vy - p.y - p.vy];
      const gap = Math.sqrt(dx * dx + dy * dy) || 1e-6;
      if (gap >= least) continue;
      const share = (least - gap) / gap / 2;
      p.vx -= dx * share;
      p.vy -= dy * share;
      q.vx += dx * share;
      q.vy += dy * share;
    }
  };
  force.initialize = (bodies: readonly SimulationNodeDatum[]) => {
    pairs = bodies.flatMap((p, i) => bodies.slice(i + 1).map((q) => [p as Body, q as Body] as const));
  };
  return force;
}
