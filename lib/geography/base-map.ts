import { type GeoPath, type GeoProjection, geoConicConformal, geoPath } from "d3-geo";
import type { FeatureCollection, MultiPoint } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-50m.json";

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

export type BaseMap = {
  land: string;
  /** The countries in focus, drawn a shade lighter than their neighbours. */
  focus: string;
  borders: string;
  coast: string;
  /** The border drawn as a line of control, where there is one. */
  control: string;
};

/** A conic projection fitted to positions [longitude, latitude], clipped to the frame. */
export function fitted(
  positions: readonly [number, number][],
  width: number,
  height: number,
  air: number,
): GeoProjection {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const points: MultiPoint = { type: "MultiPoint", coordinates: positions.map(([x, y]) => [x, y]) };
  return geoConicConformal()
    .rotate([-middle, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6 + 0.01])
    .fitExtent(
      [
        [air, air],
        [width - air, height - air],
      ],
      points,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

const drawn = new Map<string, BaseMap>();

/** Land and borders of Natural Earth (1:50 million) under a projection, to one decimal of a pixel; kept by `key`. */
export function baseMap(
  projection: GeoProjection,
  key: string,
  focus: readonly string[],
  control: readonly string[],
): BaseMap {
  const known = drawn.get(key);
  if (known) return known;
  const path: GeoPath = geoPath(projection).digits(1);
  const { countries } = topology.objects;
  const all = feature(topology, countries) as FeatureCollection<GeoJSON.Geometry, { name: string }>;
  const text = (object: Parameters<GeoPath>[0]) => path(object) ?? "";
  const isControl = (a: { properties?: { name?: string } }, b: { properties?: { name?: string } }) =>
    control.length === 2 &&
    control.includes(a.properties?.name ?? "") &&
    control.includes(b.properties?.name ?? "");
  const near = { ...all, features: all.features.filter((country) => text(country) !== "") };
  const map: BaseMap = {
    land: text({
      ...near,
      features: near.features.filter(({ properties }) => !focus.includes(properties.name)),
    }),
    focus: text({
      ...near,
      features: near.features.filter(({ properties }) => focus.includes(properties.name)),
    }),
    borders: text(
      mesh(topology, countries as never, ((a: never, b: never) => a !== b && !isControl(a, b)) as never),
    ),
    coast: text(mesh(topology, countries as never, ((a: never, b: never) => a === b) as never)),
    control: text(
      mesh(topology, countries as never, ((a: never, b: never) => a !== b && isControl(a, b)) as never),
    ),
  };
  drawn.set(key, map);
  for (const old of [...drawn.keys()].slice(0, -24)) drawn.delete(old);
  return map;
}
