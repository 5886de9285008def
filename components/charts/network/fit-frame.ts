import type { Places } from "./layout";

/** The part of the drawing that circles' centres keep to, px. */
export type Frame = { left: number; top: number; right: number; bottom: number };
type Point = { x: number; y: number };

/** Air around the anchor's extent, since a date's picture reaches a little beyond it. */
const air = 1.06;
/** By how much one direction may be scaled more than the other: more would distort distances. */
const mostStretch = 1.15;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

/** The anchor turned by an angle: what it takes to bring it into the frame. */
function turned(anchor: Places, { left, top, right, bottom }: Frame, angle: number) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = ({ x, y }: Point): Point => ({ x: x * cos - y * sin, y: x * sin + y * cos });
  const all = [...anchor.values()].map(turn);
  const [x, y] = [extent(all.map((place) => place.x)), extent(all.map((place) => place.y))];
  const kx = (right - left) / Math.max(1, (x[1] - x[0]) * air);
  const ky = (bottom - top) / Math.max(1, (y[1] - y[0]) * air);
  return { turn, middle: { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 }, kx, ky, scale: Math.min(kx, ky) };
}

/**
 * Brings a layout into a frame, the same way for every date: turned so that the anchor fills it best, scaled
 * alike in both directions or nearly, so that near stays near. Layouts know no up; only distances speak.
 */
export function fitFrame(places: Places, anchor: Places, frame: Frame): Places {
  const tries = Array.from({ length: 36 }, (_, index) => turned(anchor, frame, (index * Math.PI) / 18));
  const { turn, middle, kx, ky, scale } = tries.reduce((best, other) =>
    other.scale > best.scale * 1.0001 ? other : best,
  );
  const [sx, sy] = [Math.min(kx, scale * mostStretch), Math.min(ky, scale * mostStretch)];
  return new Map(
    [...places].map(([id, place]) => {
      const { x, y } = turn(place);
      return [
        id,
        {
          x: clamp((frame.left + frame.right) / 2 + (x - middle.x) * sx, frame.left, frame.right),
          y: clamp((frame.top + frame.bottom) / 2 + (y - middle.y) * sy, frame.top, frame.bottom),
        },
      ];
    }),
  );
}
