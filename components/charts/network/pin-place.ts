import type { Frame } from "./fit-frame";

type Point = { x: number; y: number };

/** From per cent of the frame to px. */
export const placeOf = ({ left, top, right, bottom }: Frame, { x, y }: Point): Point => ({
  x: left + (x / 100) * (right - left),
  y: top + (y / 100) * (bottom - top),
});

/** From px to per cent of the frame. */
export const shareOf = ({ left, top, right, bottom }: Frame, { x, y }: Point): Point => ({
  x: (100 * (x - left)) / (right - left),
  y: (100 * (y - top)) / (bottom - top),
});
