import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { randomLcg } from "d3-random";
import type { Tie } from "@/lib/measures/relations";
import { pairForce } from "./pair-force";

/** Places in a unit-free plane: 1 is the ideal distance of a neutral pair. */
export type Places = ReadonlyMap<string, { x: number; y: number }>;
type Node = SimulationNodeDatum & { id: string };

const ticks = 300;
/** For more actors than this every pair by itself costs too much: those far away push as one, in fewer steps. */
const fewActors = 60;
const ticksOfMany = 120;
const seed = 0.20190425;

/** Ideal distance: friends near, foes far; never a negative strength. */
const distance = (tone: number) => 100 * (1.02 - 0.06 * Math.max(-10, Math.min(10, tone)));

/** Actors around a circle in the order given: where forces begin that have no anchor. */
export const onCircle = (actors: readonly string[]): Places =>
  new Map(
    actors.map((id, index) => {
      const angle = (2 * Math.PI * index) / actors.length;
      return [id, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) }];
    }),
  );

/**
 * d3-force with a fixed seed and tick count: the same ties give the same places on every machine. With an
 * anchor, each actor is pulled to its place there with strength 0.5, so that time does not make actors jump.
 */
export function layout(
  actors: readonly string[],
  ties: readonly Tie[],
  { anchor, beginning = anchor ?? onCircle(actors) }: { anchor?: Places; beginning?: Places } = {},
): Places {
  const isMany = actors.length > fewActors;
  const nodes: Node[] = actors.map((id) => ({ id, ...beginning.get(id) }));
  const links = ties.map(({ a, b, tone, intensity }) => ({ source: a, target: b, tone, intensity }));
  const simulation = forceSimulation(nodes)
    .randomSource(randomLcg(seed))
    .force(
      "links",
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ tone }) => distance(tone))
        // Few events pull weakly, so that a single one does not throw an actor across the picture.
        .strength(({ intensity }) => (0.75 * intensity) / (intensity + 1.2)),
    )
    .force("apart", isMany ? forceManyBody().strength(-80).theta(1) : pairForce(80, 48))
    .force("off", isMany ? forceCollide(24) : null)
    .force("x", forceX<Node>(({ id }) => anchor?.get(id)?.x ?? 0).strength(anchor ? 0.5 : 0.04))
    .force("y", forceY<Node>(({ id }) => anchor?.get(id)?.y ?? 0).strength(anchor ? 0.5 : 0.04))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / (isMany ? ticksOfMany : ticks))).tick(isMany ? ticksOfMany : ticks);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
