import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";
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

type Bounds = { west: number; east: number; south: number; north: number };
type Arcs = number[][];
type Area = Bounds & { name: string; arcs: Arcs };

/** The bounds of a polygon's outer ring; of the arcs that it is of, since all of them lie on it. */
function boundsOfRing(ring: readonly number[], ofArcs: readonly Bounds[]): Bounds {
  const found = ring.flatMap((arc) => ofArcs[arc < 0 ? ~arc : arc] ?? []);
  return {
    west: Math.min(...found.map(({ west }) => west)),
    east: Math.max(...found.map(({ east }) => east)),
    south: Math.min(...found.map(({ south }) => south)),
    north: Math.max(...found.map(({ north }) => north)),
  };
}

/** The bounds of every arc, whose points are steps on the topology's own grid. */
function boundsOfArcs(): Bounds[] {
  const { scale, translate } = world.transform;
  return world.arcs.map((arc) => {
    let [x, y, west, east, south, north] = [0, 0, Infinity, -Infinity, Infinity, -Infinity];
    for (const [dx = 0, dy = 0] of arc) {
      x += dx;
      y += dy;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    const longitude = (value: number) => value * scale[0] + translate[0];
    const latitude = (value: number) => value * scale[1] + translate[1];
    return { west: longitude(west), east: longitude(east), south: latitude(south), north: latitude(north) };
  });
}

type Geometry = { type: "Polygon"; arcs: Arcs } | { type: "MultiPolygon"; arcs: Arcs[] };

/** Polygons with their bounds, so that those far away cost nothing. */
const areasOf = (name: string, geometry: Geometry, ofArcs: readonly Bounds[]): Area[] =>
  (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs).map((arcs) => ({
    name,
    arcs,
    ...boundsOfRing(arcs[0] ?? [], ofArcs),
  }));

/**
 * Natural Earth at 1:10 million: countries with their names, and land without borders. Only where they are; their
 * coordinates, some 70 MB of them, are made of what is near and let go.
 */
let earth: { land: Area[]; countries: Area[] } | null = null;
function natural() {
  const ofArcs = earth ? [] : boundsOfArcs();
  earth ??= {
    land: world.objects.land.geometries.flatMap((land) => areasOf("", land as Geometry, ofArcs)),
    countries: world.objects.countries.geometries.flatMap((country) =>
      areasOf(country.properties.name, country as Geometry, ofArcs),
    ),
  };
  return earth;
}

/** The bounds of what a frame shows, by its edge, with a degree to spare. */
function boundsOf(projection: GeoProjection, width: number, height: number): Bounds {
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
  const shape = (found: readonly Area[]) =>
    feature(world, { type: "MultiPolygon", arcs: found.map(({ arcs }) => arcs) });
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
