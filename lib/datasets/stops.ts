import { stopsTable } from "../tables/stops";
import { defineDataset } from "./dataset";

/** Stations, ports, crossings: the points of the corridors. */
export const stopsDataset = defineDataset({
  id: "stops",
  title: stopsTable.title,
  description: stopsTable.description,
  key: stopsTable.key,
  columns: stopsTable.columns,
  options: {},
  geometry: (_, { longitude, latitude }) => ({ type: "Point", coordinates: [longitude, latitude] }),
  rows: ({ tables }) => tables.stops,
});
