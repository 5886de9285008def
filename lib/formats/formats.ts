import type { AnyDataset } from "../datasets/dataset";
import { csv } from "./csv";
import type { Format } from "./format";
import { geojson } from "./geojson";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { json } from "./json";
import { kml } from "./kml";
import { ndjson } from "./ndjson";
import { parquet } from "./parquet";
import { xlsx } from "./xlsx";
import { zip } from "./zip";

/** Every format of a dataset. A new one is a file and a line here. */
export const formats: readonly Format[] = [
  csv,
  xlsx,
  json,
  ndjson,
  parquet,
  geojson,
  kml,
  gexf,
  graphml,
  zip,
];

export const formatsFor = (dataset: AnyDataset) => formats.filter((format) => format.accepts(dataset));
