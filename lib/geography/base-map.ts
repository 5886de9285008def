import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import world from "world-atlas/countries-10m.json";
import { tracer } from "./trace";

export type BaseMap = {
  land: string;
  /** The countries in focus, drawn a shade lighter than their neighbours. */
  focus: string;
  borders: string;
  /** The border drawn as a line of control, where there is one. */
  control: string;
};

type Area = { name: string; rings: Position[][]; west: number; east: number; south: number; north: number };

/** Polygons with their bounds, so that those far away cost nothing. */
const areasOf = (features: readonly (readonly [string, Feature])[]): Area[] =>
  features.flatMap(([name, { geometry }]) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return (type === "Polygon" ? [coordinates] : coordinates).map((rings): Area => {
      let [west, east, south, north] = [180, -180, 90, -90];
      for (const [longitude = 0, latitude = 0] of rings[0] ?? []) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
      return { name, rings, west, east, south, north };
    });
  });

/** Natural Earth at 1:10 million: countries with their names, and land without borders. */
let earth: { land: Area[]; countries: Area[] } | null = null;
function natural() {
  earth ??= {
    land: areasOf(
      (feature(world, world.objects.land) as FeatureCollection).features.map((land) => ["", land]),
    ),
    countries: areasOf(
      world.objects.countries.geometries.map((country) => [
        country.properties.name,
        feature(world, country) as Feature,
      ]),
    ),
  };
  return earth;
}

/** The bounds of what a frame shows, by its edge, with a degree to spare. */
function boundsOf(projection: GeoProjection, width: number, height: number) {
  const edge = Array.from({ length: 13 }, (_, place) => place / 12).flatMap((share) =>
    [
      [share * width, 0],
      [share * width, height],
      [0, share * height],
      [width, share * height],
    ].map(([x = 0, y = 0]): [number, number] => projection.invert?.([x, y]) ?? [0, 0]),
  );
  const [longitudes, latitudes] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  return {
    west: Math.min(...longitudes) - 1,
    east: Math.max(...longitudes) + 1,
    south: Math.min(...latitudes) - 1,
    north: Math.max(...latitudes) + 1,
  };
}

export type Detail = { apart: number; speck: number };
const drawn = new Map<string, BaseMap>();

/** Land and borders of Natural Earth under a projection, to a whole pixel; kept by `key`. */
export function baseMap(given: {
  /** Asked for only where the map is not known yet. */
  projection: () => GeoProjection;
  width: number;
  height: number;
  key: string;
  /** Names of the countries in focus, and of the two that meet at a line of control. */
  focus: readonly string[];
  control: readonly string[];
  detail: Detail;
}): BaseMap {
  const { width, height, key, focus, control, detail } = given;
  const known = drawn.get(key);
  if (known) return known;
  const projection = given.projection();
  const text = (object: GeoPermissibleObjects, speck = detail.speck, apart = detail.apart) => {
    const trace = tracer(apart, speck);
    geoPath(projection, trace as unknown as CanvasRenderingContext2D)(object);
    return trace.path();
  };
  const bounds = boundsOf(projection, width, height);
  const isNear = ({ west, east, south, north }: Area) =>
    west < bounds.east && east > bounds.west && south < bounds.north && north > bounds.south;
  const near = natural().countries.filter(isNear);
  const shape = (found: readonly Area[]): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: found.map(({ rings }) => rings),
  });
  const names = new Set(near.map(({ name }) => name));
  const countries = {
    type: "GeometryCollection" as const,
    geometries: world.objects.countries.geometries.filter(({ properties }) => names.has(properties.name)),
  };
  const nameOf = (geometry: unknown) => (geometry as { properties: { name: string } }).properties.name;
  const isControl = (a: unknown, b: unknown) =>
    control.length === 2 && nameOf(a) !== nameOf(b) && [a, b].every((one) => control.includes(nameOf(one)));
  const map: BaseMap = {
    land: text(shape(natural().land.filter(isNear))),
    // Cut to the land when drawn, whose coast is finer: so this can be coarse.
    focus: text(shape(near.filter(({ name }) => focus.includes(name))), detail.speck * 2, detail.apart * 3),
    borders: text(
      mesh(world, countries, (a, b) => a !== b && !isControl(a, b)),
      0,
    ),
    control: text(
      mesh(world, countries, (a, b) => a !== b && isControl(a, b)),
      0,
    ),
  };
  drawn.set(key, map);
  for (const old of [...drawn.keys()].slice(0, -24)) drawn.delete(old);
  return map;
}
