import type { AnyDataset } from "../datasets/dataset";
import { csv } from "./csv";
import type { Format } from "./format";
import { geojson } from "./geojson";
import { json } from "./json";
import { ndjson } from "./ndjson";

/** Every format of a dataset. A new one is a file and a line here. */
export const formats: readonly Format[] = [csv, json, ndjson, geojson];

export const formatsFor = (dataset: AnyDataset) => formats.filter((format) => format.accepts(dataset));
