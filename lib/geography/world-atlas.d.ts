// Declared by hand: left to itself the compiler would infer a type from four megabytes of coordinates.
declare module "world-atlas/countries-10m.json" {
  import type {
    GeometryCollection,
    MultiPolygon,
    Polygon,
    Topology,
    Transform,
  } from "topojson-specification";

  type Country = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & {
    properties: { name: string };
  };
  const topology: Topology<{
    countries: { type: "GeometryCollection"; geometries: Country[] };
    land: GeometryCollection;
  }> & { transform: Transform };
  export default topology;
}
