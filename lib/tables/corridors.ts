import { confidence, sources } from "./provenance";
import { defineTable, type RowOf } from "./table";

export const corridorsTable = defineTable({
  id: "corridors",
  title: "Corridors",
  description: "Rail and road lines across borders, each made of segments.",
  key: ["id"],
  optional: true,
  columns: {
    id: { type: "string", title: "Identifier", description: "Identifier of the corridor." },
    title: { type: "string", title: "Title", description: "Name of the corridor.", role: "name" },
    description: {
      type: "string",
      title: "Description",
      description: "Where it runs and why it matters.",
      role: "prose",
    },
    mode: {
      type: "string",
      title: "Mode",
      description: "What runs on it.",
      values: ["rail", "road", "mixed"],
    },
    confidence: confidence("How sure the compilers are of the course of the corridor: high, medium or low."),
    sources,
  },
});

export type CorridorRow = RowOf<typeof corridorsTable.columns>;
