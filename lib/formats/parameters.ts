import type { AnyDataset } from "../datasets/dataset";
import { cutOptions } from "../options/cut";
import type { OptionSet } from "../options/option";
import type { Format } from "./format";

/** Every parameter of a dataset in a format, in the order in which addresses name them. */
export const parametersOf = (dataset: AnyDataset, format: Format): OptionSet => ({
  ...dataset.options,
  ...(format.cut ? cutOptions(dataset.columns) : {}),
  ...format.options,
});
