import { corridorsTable } from "../tables/corridors";
import { defineRowByRow } from "./dataset";
import { lineOf } from "./line-of";

/** Lines of rail or road, each drawn along its segments. */
export const corridorsDataset = defineRowByRow({
  id: "corridors",
  title: corridorsTable.title,
  description: corridorsTable.description,
  key: corridorsTable.key,
  columns: corridorsTable.columns,
  options: {},
  geometry: ({ tables }, { id }) => {
    const own = tables.segments.filter(({ corridor }) => corridor === id);
    const coordinates = own.flatMap((segment) => {
      const line = lineOf(tables.stops, segment);
      return line ? [line] : [];
    });
    return coordinates.length > 0 ? { type: "MultiLineString", coordinates } : null;
  },
  table: "corridors",
  reads: ["segments", "stops"],
  row: () => (corridor) => corridor,
});
