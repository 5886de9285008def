import { stopsTable } from "../tables/stops";
import { defineRowByRow } from "./dataset";

/** Stations, ports, crossings: the points of the corridors. */
export const stopsDataset = defineRowByRow({
  id: "stops",
  title: stopsTable.title,
  description: stopsTable.description,
  key: stopsTable.key,
  columns: stopsTable.columns,
  options: {},
  geometry: (_, { longitude, latitude }) => ({ type: "Point", coordinates: [longitude, latitude] }),
  table: "stops",
  reads: [],
  row: () => (stop) => stop,
});
