import { line } from "d3-shape";
import { isHostile } from "@/lib/look/paints";
import type { Tie } from "@/lib/measures/relations";
import { isCrowded } from "./crowd-size";

type Point = { x: number; y: number };
type Circle = Point & { id: string; radius: number };
/** A tie as it is drawn: points along it, its path and its width in px. */
export type Curve = { tie: Tie; points: readonly Point[]; path: string; width: number; dash: string | null };

/** How far from a straight line, in px across, an edge bends so that it passes beside a third node. */
function detour(a: Point, b: Point, others: readonly Circle[]): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  let push = 0;
  for (const other of others) {
    const along = ((other.x - a.x) * dx + (other.y - a.y) * dy) / length ** 2;
    if (along < 0.06 || along > 0.94) continue;
    const aside = ((other.x - a.x) * dy - (other.y - a.y) * dx) / length;
    const need = other.radius + 16;
    if (Math.abs(aside) >= need) continue;
    // A quadratic reaches 2t(1−t) of its control point's distance at the share t of its length.
    const reach = Math.max(0.25, 2 * along * (1 - along));
    const wanted = ((aside >= 0 ? -1 : 1) * (need - Math.abs(aside))) / reach;
    if (Math.abs(wanted) > Math.abs(push)) push = wanted;
  }
  return push;
}

const at = (a: Point, c: Point, b: Point, t: number): Point => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * c.x + t * t * b.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * c.y + t * t * b.y,
});

const trace = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

/** Width in px of an edge of an intensity. */
export const edgeWidth = (intensity: number, narrow: boolean) =>
  Math.round((narrow ? 0.9 + 1.7 * Math.sqrt(intensity) : 1.1 + 2.4 * Math.sqrt(intensity)) * 100) / 100;

/** The ties as curves between their circles, the lightest first, so that the heavy lie on top. */
export function curvesOf(ties: readonly Tie[], circles: readonly Circle[], narrow: boolean): Curve[] {
  const crowded = isCrowded(circles);
  const places = new Map(circles.map((circle) => [circle.id, circle]));
  return [...ties].reverse().flatMap((tie): Curve[] => {
    const [a, b] = [places.get(tie.a), places.get(tie.b)];
    if (!a || !b) return [];
    const others = () => circles.filter((circle) => circle !== a && circle !== b);
    // Among a crowd there is no way around everybody, and no room for broad lines.
    const push = crowded ? 0 : detour(a, b, others());
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const control = {
      x: (a.x + b.x) / 2 + (push * (b.y - a.y)) / length,
      y: (a.y + b.y) / 2 - (push * (b.x - a.x)) / length,
    };
    const points = Array.from({ length: 25 }, (_, index) => at(a, control, b, index / 24));
    const width = crowded
      ? Math.round(40 * edgeWidth(tie.intensity, narrow)) / 100
      : edgeWidth(tie.intensity, narrow);
    const dash = isHostile(tie.tone) ? (width > 3 ? "10 4" : "6 4") : null;
    return [{ tie, points, path: trace(push === 0 ? [a, b] : points) ?? "", width, dash }];
  });
}
