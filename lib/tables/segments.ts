import { basis, confidence, note, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const segmentsTable = defineTable({
  id: "segments",
  title: "Segments",
  description: "Pieces of line between two stops, with length, gauge and corridor.",
  key: ["id"],
  optional: true,
  computed: ["status", "status_since", "status_wording"],
  columns: {
    id: {
      type: "string",
      title: "Identifier",
      description: "Identifier of the segment: a letter and two digits.",
    },
    from: { type: "string", title: "From", description: "Stop at one end.", references: "stops.id" },
    to: { type: "string", title: "To", description: "Stop at the other end.", references: "stops.id" },
    line: { type: "string", title: "Line", description: "Name of the railway line or road." },
    mode: {
      type: "string",
      title: "Mode",
      description: "What runs on it.",
      values: ["rail", "road", "ferry"],
    },
    length_km: {
      type: "number",
      title: "Length",
      description: "Length along the line.",
      unit: "km",
      minimum: 0,
      maximum: 10000,
    },
    gauges_mm: {
      type: "list",
      title: "Gauges",
      description: "Track gauges, narrowest first; two for dual-gauge track. Empty for road and ferry.",
      items: "integer",
      unit: "mm",
      optional: true,
    },
    corridor: {
      type: "string",
      title: "Corridor",
      description: "The corridor that the segment belongs to.",
      references: "corridors.id",
    },
    countries: {
      type: "list",
      title: "Countries",
      description: "ISO 3166 alpha-3 codes of the countries it crosses, from one end to the other.",
      items: "string",
    },
    geometry: {
      type: "string",
      title: "Geometry",
      description: "How true the drawn line is to the ground.",
      values: ["surveyed", "generalised", "schematic"],
    },
    confidence: confidence("How sure the compilers are of the length: high, medium or low."),
    basis,
    sources,
    note,
  },
});

export type SegmentRow = RowOf<typeof segmentsTable.columns>;
