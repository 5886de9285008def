import { rankCorrelationWith } from "@/lib/measures/rank-correlation";
import type { Tie } from "@/lib/measures/relations";
import type { Frame } from "./fit-frame";
import type { Places } from "./layout";

type Point = { x: number; y: number };
type Bond = { i: number; j: number; tone: number };

const steps = 150;
/** Above this many ties, pairs of pairs cost too much and the forces alone decide. */
const mostTies = 80;
/** The correlation of distance and tone from which on nothing is moved, and where the push is full. */
const [enough, urgent] = [-0.66, -0.56];

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const round = (value: number) => Math.round(value * 100) / 100;
const gap = (p: Point, q: Point) => Math.sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2) || 0.01;

/**
 * By how much each bond should grow, px: wherever a friendlier pair stands farther apart than a less friendly
 * one, the two give way to each other, the nearly right first, so that little has to move.
 */
function wishes(bonds: readonly Bond[], far: readonly number[], reach: number): number[] {
  const wanted = far.map(() => 0);
  for (const [k, near] of bonds.entries())
    for (const [l, other] of bonds.entries()) {
      if (near.tone - other.tone < 0.01) continue;
      const wrong = (far[k] ?? 0) - (far[l] ?? 0) + 0.01 * reach;
      if (wrong <= 0) continue;
      const by = 0.15 * Math.min(wrong, 0.04 * reach) * Math.exp(-wrong / (0.1 * reach));
      wanted[k] = (wanted[k] ?? 0) - by;
      wanted[l] = (wanted[l] ?? 0) + by;
    }
  return wanted;
}

type Given = {
  frame: Frame;
  /** The least distance of two, px. */
  apart: (a: string, b: string) => number;
  /** Who stays in place; two of them that stand on one another give way all the same. */
  held?: readonly string[];
};

/**
 * Places in px, moved until friends stand near and foes far by rank, and no circle crowds another. A fixed number of steps and no chance: the same input gives the same bytes.
 */
export function rankDistances(
  start: Places,
  ties: readonly Tie[],
  { frame, apart, held = [] }: Given,
): Places {
  const ids = [...start.keys()];
  const stays = ids.map((id) => held.includes(id));
  const points = [...start.values()].map((place) => ({ ...place }));
  const bonds = ties.flatMap(({ a, b, tone }): Bond[] => {
    const [i, j] = [ids.indexOf(a), ids.indexOf(b)];
    return i < 0 || j < 0 ? [] : [{ i, j, tone }];
  });
  const correlation = rankCorrelationWith(bonds.map(({ tone }) => tone));
  const reach = Math.min(frame.right - frame.left, frame.bottom - frame.top);
  const stretch = (i: number, j: number, by: number) => {
    const [p, q] = [points[i] as Point, points[j] as Point];
    const [isFirst, isSecond] = [stays[i], stays[j]];
    const both = isFirst === isSecond;
    const share = by / ((both ? 2 : 1) * gap(p, q));
    // Two on one point part sideways.
    const across = p.x === q.x && p.y === q.y ? 0.01 : p.x - q.x;
    const [dx, dy] = [across * share, (p.y - q.y) * share];
    for (const [point, sign, isHeld] of [[p, 1, isFirst] as const, [q, -1, isSecond] as const]) {
      if (isHeld && !both) continue;
      point.x = clamp(point.x + sign * dx, frame.left, frame.right);
      point.y = clamp(point.y + sign * dy, frame.top, frame.bottom);
    }
  };
  for (let step = 0; step < steps && bonds.length > 2 && bonds.length <= mostTies; step++) {
    const far = bonds.map(({ i, j }) => gap(points[i] as Point, points[j] as Point));
    const push = clamp((correlation(far) - enough) / (urgent - enough), 0, 1);
    if (push === 0) break;
    const wanted = wishes(bonds, far, reach);
    for (const [k, { i, j }] of bonds.entries())
      if (!stays[i] || !stays[j]) stretch(i, j, push * (wanted[k] ?? 0));
  }
  for (let step = 0; step < 20; step++)
    for (let i = 0; i < points.length; i++)
      for (let j = i + 1; j < points.length; j++) {
        const short = apart(ids[i] ?? "", ids[j] ?? "") - gap(points[i] as Point, points[j] as Point);
        if (short > 0) stretch(i, j, short);
      }
  return new Map(ids.map((id, i) => [id, { x: round(points[i]?.x ?? 0), y: round(points[i]?.y ?? 0) }]));
}
