import type { GeoProjection } from "d3-geo";
import { mostZoom, type Zoom } from "@/lib/options/zoom";
import { zoomText } from "./zoom-place";

/** Where a reader can go from the part that is shown, as the address says it; null is the whole map. */
export type ZoomSteps = {
  scale: number;
  in: string | null;
  out: string | null;
  west: string;
  east: string;
  north: string;
  south: string;
  /** Longitude and latitude at nine points of the frame, row by row, so that a drag ends where it was let go. */
  grid: readonly (readonly [number, number])[];
};

const round = (value: number) => Math.round(value * 1e4) / 1e4;

export function zoomSteps(
  projection: GeoProjection,
  width: number,
  height: number,
  zoom: Zoom | null,
): ZoomSteps {
  const scale = zoom?.scale ?? 1;
  const at = (x: number, y: number): [number, number] => {
    const [longitude, latitude] = projection.invert?.([x * width, y * height]) ?? [0, 0];
    return [round(longitude), round(Math.max(-80, Math.min(80, latitude)))];
  };
  const to = (x: number, y: number, by = 1) => zoomText(at(x, y), scale * by);
  return {
    scale,
    in: scale * 1.6 <= mostZoom ? to(0.5, 0.5, 1.6) : null,
    out: scale / 1.6 > 1.05 ? to(0.5, 0.5, 1 / 1.6) : null,
    west: to(0.2, 0.5),
    east: to(0.8, 0.5),
    north: to(0.5, 0.2),
    south: to(0.5, 0.8),
    grid: [0, 0.5, 1].flatMap((y) => [0, 0.5, 1].map((x) => at(x, y))),
  };
}
