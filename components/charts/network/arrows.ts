import type { Circle } from "./place-actors";

type Point = { x: number; y: number };
/** An actor's way between two dates: a ring where it stood on the other one, and a line with a head between. */
export type Arrow = {
  key: string;
  ring: Point & { radius: number };
  shaft: string;
  head: string;
  fill: string;
  points: readonly Point[];
};

/** Radius of a ring, length and half the width of a head, px. */
const sizes = { wide: { ring: 5, head: 10, half: 5 }, narrow: { ring: 3.5, head: 7, half: 3.5 } };

const round = (value: number) => Math.round(value * 100) / 100;
const text = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/**
 * From where each actor stood on the earlier date to where it stands on the later, middle to middle; none where it
 * hardly moved. `isLater`: the circles drawn are those of the later date.
 */
export function arrowsOf(
  circles: readonly Circle[],
  others: readonly Circle[],
  { isLater, narrow, paintOf }: { isLater: boolean; narrow: boolean; paintOf: (id: string) => string },
): Arrow[] {
  const { ring, head, half } = sizes[narrow ? "narrow" : "wide"];
  return circles.flatMap((circle): Arrow[] => {
    const other = others.find(({ id }) => id === circle.id);
    if (!other) return [];
    const [dx, dy] = [circle.x - other.x, circle.y - other.y];
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length < ring + head + 2) return [];
    const along = (far: number): Point => ({
      x: other.x + (dx * far) / length,
      y: other.y + (dy * far) / length,
    });
    const [tail, neck, tip] = isLater
      ? [along(ring), along(length - head), along(length)]
      : [along(length), along(ring + head), along(ring)];
    const aside = (by: number): Point => ({ x: neck.x - (dy * by) / length, y: neck.y + (dx * by) / length });
    return [
      {
        key: `actor:${circle.id}`,
        ring: { x: other.x, y: other.y, radius: ring },
        shaft: `M${text(tail)}L${text(neck)}`,
        head: `M${text(tip)}L${text(aside(half))}L${text(aside(-half))}Z`,
        fill: paintOf(circle.id),
        points: Array.from({ length: 13 }, (_, step) => along((length * step) / 12)),
      },
    ];
  });
}
