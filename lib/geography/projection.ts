import { type GeoProjection, geoConicConformal } from "d3-geo";
import type { MultiPoint } from "geojson";

export type Position = readonly [longitude: number, latitude: number];
export type Margins = { top: number; right: number; bottom: number; left: number };

/** How far beyond the frame land is drawn, px: its outline must not show along the frame. */
const beyond = 14;

/**
 * A conic conformal projection that shows all positions inside the margins of a frame. With `middle` the map is
 * centred there and only the heights have to fit, so that a wide frame is filled to both sides.
 */
export function fitted(
  positions: readonly Position[],
  width: number,
  height: number,
  { top, right, bottom, left }: Margins,
  middle?: Position,
): GeoProjection {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const centre = middle?.[0] ?? (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const points: MultiPoint = {
    type: "MultiPoint",
    coordinates: middle
      ? latitudes.map((latitude) => [centre, latitude])
      : positions.map(([longitude, latitude]) => [longitude, latitude]),
  };
  const box: [[number, number], [number, number]] = [
    [left, top],
    [width - right, height - bottom],
  ];
  return geoConicConformal()
    .rotate([-centre, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6 + 0.01])
    .fitExtent(box, points)
    .clipExtent([
      [-beyond, -beyond],
      [width + beyond, height + beyond],
    ]);
}

/** The same projection drawn larger around another middle, in the same frame. */
export function nearer(
  projection: GeoProjection,
  { longitude, latitude, scale }: { longitude: number; latitude: number; scale: number },
  width: number,
  height: number,
): GeoProjection {
  projection.scale(projection.scale() * scale);
  const [x, y] = projection([longitude, latitude]) ?? [width / 2, height / 2];
  const [left, top] = projection.translate();
  return projection.translate([left + width / 2 - x, top + height / 2 - y]);
}
