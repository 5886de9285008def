import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Tie } from "@/lib/measures/relations";
import { actorName, tightName } from "@/lib/words/actors";
import { type Box, collide, type Label, labelBox } from "../label-boxes";
import { isCrowded } from "./crowd-size";

type Point = { x: number; y: number };
type Circle = Point & { id: string; sum: number; radius: number };
type Curve = { tie: Tie; points: readonly Point[]; width: number };
type Given = {
  dossier: Dossier;
  circles: readonly Circle[];
  curves: readonly Curve[];
  /** Ways of actors between two dates, which nothing should cover. */
  arrows: readonly { points: readonly Point[] }[];
  width: number;
  bottom: number;
  narrow: boolean;
};
type Named = { name: Label; sum: Label };

const inside = (box: Box, { x, y }: Point) =>
  x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
/** A tone stands on a ground of its own, which must not cover a part of anything written. */
const touch = (a: Box, b: Box) =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
const round = (value: number) => Math.round(value * 100) / 100;

/** Eight places around a circle, then four farther ones; the name above its number. */
function candidates({ id, x, y, radius, sum }: Circle, dossier: Dossier, narrow: boolean): Named[] {
  const size = narrow ? 11.5 : 13;
  const below = size + 1;
  const ring = (gap: number, corners: boolean) => {
    const r = radius + gap;
    const k = r * 0.74;
    const sides: [number, number, Label["anchor"]][] = [
      [r, -2, "start"],
      [-r, -2, "end"],
      [0, -r - below + 2, "middle"],
      [0, r + size - 2, "middle"],
    ];
    const diagonals: [number, number, Label["anchor"]][] = [
      [k, -k - below + 6, "start"],
      [-k, -k - below + 6, "end"],
      [k, k + size - 4, "start"],
      [-k, k + size - 4, "end"],
    ];
    return corners ? [...sides, ...diagonals] : diagonals;
  };
  const name = narrow ? tightName(dossier, id) : actorName(dossier, id);
  const number = wordsOf(dossier).decimal(sum);
  return [...ring(6, true), ...ring(16, false)].map(([dx, dy, anchor]) => ({
    name: { x: round(x + dx), y: round(y + dy), anchor, size, weight: 600, text: name },
    sum: {
      x: round(x + dx),
      y: round(y + dy + below),
      anchor,
      size: narrow ? 10.5 : 12,
      weight: 400,
      text: number,
    },
  }));
}

/** A curve and the box around its points, so that most boxes are seen at once to be far from it. */
type Bounded = { points: readonly Point[]; around: Box; price: number };
const bounded = ({ points, width }: Pick<Curve, "points" | "width">): Bounded => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    points,
    around: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    price: 2 + width,
  };
};
const meets = (box: Box, { points, around }: Bounded) =>
  box.right + 2 > around.left &&
  box.left - 2 < around.right &&
  box.bottom + 2 > around.top &&
  box.top - 2 < around.bottom &&
  points.some((point) => inside(box, point));

/** Names around their circles, the smallest first, and tones along their edges: the cheapest places that collide with nothing. */
export function placeLabels({ dossier, circles, curves, arrows, width, bottom, narrow }: Given) {
  const taken: Box[] = circles.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const lines = [...curves, ...arrows.map(({ points }) => ({ points, width: 12 }))].map(bounded);
  const crossed = (box: Box) => {
    let sum = 0;
    for (const line of lines) if (meets(box, line)) sum += line.price;
    return sum;
  };
  const cost = (box: Box, own: number) => {
    let sum = box.left < 1 || box.right > width - 1 || box.top < 1 || box.bottom > bottom ? 500 : 0;
    for (let index = 0; index < taken.length; index++)
      if (index !== own && collide(box, taken[index] as Box)) sum += 90;
    return sum + crossed(box);
  };
  const isFree = (box: Box) => {
    for (const other of taken) if (touch(box, other)) return false;
    return true;
  };
  const names = new Map<string, Named>();
  // The smallest first, since they have the least room; of a crowd the largest, and who has no room has no name.
  const crowded = isCrowded(circles);
  const order = crowded ? -1 : 1;
  for (const circle of [...circles].sort((a, b) => order * (a.sum - b.sum) || (a.id < b.id ? -1 : 1))) {
    const own = circles.indexOf(circle);
    const [best] = candidates(circle, dossier, narrow)
      .map((named) => {
        const boxes = [labelBox(named.name), labelBox(named.sum)];
        return { named, boxes, price: boxes.reduce((sum, box) => sum + cost(box, own), 0) };
      })
      .sort((a, b) => a.price - b.price);
    if (!best || (crowded && best.price >= 90)) continue;
    names.set(circle.id, best.named);
    taken.push(...best.boxes);
  }
  const numbers = new Map<Tie, Label>();
  const steps = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
  for (const { tie, points } of [...curves].reverse()) {
    if (crowded || tie.intensity < (narrow ? 0.9 : 0.6)) continue;
    const text = wordsOf(dossier).signed(tie.tone);
    const free = steps
      .map((share) => {
        const point = points[Math.round(share * (points.length - 1))] ?? { x: 0, y: 0 };
        const label: Label = {
          x: round(point.x),
          y: round(point.y + 4),
          anchor: "middle",
          size: narrow ? 11 : 12,
          weight: 600,
          text,
        };
        return { label, box: labelBox(label) };
      })
      .filter(({ box }) => isFree(box))
      .map((place) => ({ ...place, price: crossed(place.box) }))
      .sort((a, b) => a.price - b.price)[0];
    if (!free) continue;
    numbers.set(tie, free.label);
    taken.push(free.box);
  }
  return { names, numbers };
}
