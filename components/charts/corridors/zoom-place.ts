const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** The part of a map around a place, so many times larger than the whole, as the address says it. */
export const zoomText = ([longitude, latitude]: readonly [number, number], scale: number) =>
  `${round(longitude, 4)},${round(latitude, 4)},${round(scale, 2)}`;

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
