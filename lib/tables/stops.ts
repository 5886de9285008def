import { names } from "./names";
import { basis, confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const stopsTable = defineTable({
  id: "stops",
  title: "Stops",
  description:
    "Stations, ports, border crossings, changes of gauge and road junctions that segments run between.",
  key: ["id"],
  optional: true,
  columns: {
    id: { type: "string", title: "Identifier", description: "Identifier of the stop." },
    name: { type: "string", title: "Name", description: "Name in English.", role: "name" },
    ...names,
    name_local: {
      type: "string",
      title: "Local name",
      description: "Name in the language of the place, where that is none of the four above.",
      optional: true,
    },
    country: {
      type: "string",
      title: "Country",
      description: "ISO 3166 alpha-3 code of the country the stop lies in.",
    },
    longitude: {
      type: "number",
      title: "Longitude",
      description: "East–west position of the stop, WGS 84; west is negative.",
      unit: "degrees",
      minimum: -180,
      maximum: 180,
      role: "longitude",
    },
    latitude: {
      type: "number",
      title: "Latitude",
      description: "North–south position of the stop, WGS 84; south is negative.",
      unit: "degrees",
      minimum: -90,
      maximum: 90,
      role: "latitude",
    },
    kinds: {
      type: "list",
      title: "Kinds",
      description:
        "What the stop is: station, port, border_crossing, gauge_break (the gauge changes here), line_of_control (the Military Demarcation Line) or road_node.",
      items: "string",
      values: ["station", "port", "border_crossing", "gauge_break", "line_of_control", "road_node"],
    },
    gauges_mm: {
      type: "list",
      title: "Gauges",
      description: "Track gauges present. Empty where there is no track.",
      items: "integer",
      unit: "mm",
      optional: true,
    },
    confidence: confidence("How sure the compilers are of the place and the kind: high, medium or low."),
    basis,
    sources,
    note,
  },
});

export type StopRow = RowOf<typeof stopsTable.columns>;
