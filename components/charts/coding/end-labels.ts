import type { Label } from "../label-boxes";
import { type Line, round } from "./layout";

/** Least distance in px between two texts, one above the other, and of a text from a line. */
const apart = 16;

/** What stands at the ends of both lines: pushed apart where they would meet, within the plot. */
export function endLabels(
  lines: readonly Line[],
  text: (line: Line) => string,
  { top, bottom }: { top: number; bottom: number },
): (Label & { color: Line["color"] })[] {
  const ends = lines.flatMap((line) => (line.end ? [{ line, x: line.end.x, y: line.end.y + 4 }] : []));
  const order = [...ends].sort((p, q) => p.y - q.y);
  const [upper, lower] = order;
  if (upper && lower) {
    const missing = Math.max(0, apart - (lower.y - upper.y));
    upper.y -= missing / 2;
    lower.y += missing / 2;
  }
  const up = Math.max(0, (order.at(-1)?.y ?? 0) - bottom);
  const down = Math.max(0, top + 9 - (upper?.y ?? top + 9));
  return ends.map(({ line, x, y }) => ({
    ...{ x: round(x + 8), y: round(y - up + down), anchor: "start" as const },
    ...{ size: 12, weight: 600 as const, text: text(line), color: line.color },
  }));
}
