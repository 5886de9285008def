import { mostZoom } from "@/lib/options/zoom";

/** How a drawing is moved over its frame: px to the right and down after it was enlarged around its left top corner. */
export type Shift = { x: number; y: number; by: number };
export const still: Shift = { x: 0, y: 0, by: 1 };

/** Whether it lies where it was, as far as one sees. */
export const isStill = ({ x, y, by }: Shift) =>
  Math.abs(x) < 1 && Math.abs(y) < 1 && Math.abs(by - 1) < 0.005;

/** A drawing enlarged some more around a point of its frame, never beyond what can be asked for. */
export function enlarged(
  { x, y, by }: Shift,
  times: number,
  at: { x: number; y: number },
  scale: number,
): Shift {
  const to = Math.min(mostZoom / scale, Math.max(1 / scale, by * times));
  return { x: at.x - ((at.x - x) * to) / by, y: at.y - ((at.y - y) * to) / by, by: to };
}

const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The part of a map around a place, so many times larger than the whole, as the address says it. */
export const zoomText = ([longitude, latitude]: readonly [number, number], scale: number) =>
  `${round(longitude, 4)},${round(latitude, 4)},${round(scale, 2)}`;

type Frame = { width: number; height: number };
type Drawn = { grid: readonly (readonly [number, number])[]; scale: number };

/** What the address says of a drawing that was moved over its frame; null for the whole map. */
export function zoomAfter(
  { grid, scale }: Drawn,
  { x, y, by }: Shift,
  { width, height }: Frame,
): string | null {
  const to = scale * by;
  if (by < 1 && to < 1.05) return null;
  const [longitude, latitude] = placeAt(grid, (width / 2 - x) / by / width, (height / 2 - y) / by / height);
  return zoomText([within(longitude, 180), within(latitude, 80)], to);
}

/** The place under a point of the frame (shares of its width and height), by a parabola through the nine. */
export function placeAt(
  grid: readonly (readonly [number, number])[],
  x: number,
  y: number,
): [number, number] {
  const weights = (t: number) => [2 * (t - 0.5) * (t - 1), -4 * t * (t - 1), 2 * t * (t - 0.5)];
  const [across, down] = [weights(x), weights(y)];
  const sum = (part: 0 | 1) =>
    down.reduce(
      (whole, wy, row) =>
        whole +
        across.reduce((line, wx, column) => line + wx * wy * (grid[row * 3 + column]?.[part] ?? 0), 0),
      0,
    );
  return [sum(0), sum(1)];
}
