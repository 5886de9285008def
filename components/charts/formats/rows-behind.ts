import { datasetNamed } from "@/lib/datasets/coded-datasets";
import type { AnyDataset } from "@/lib/datasets/dataset";
import type { ChartPublication } from "./chart-format";

/**
 * A dataset that a chart draws, narrowed as the chart is: options of the same name have the chart's values,
 * others the dataset's defaults.
 */
export function rowsBehind(id: string, { dossier, values }: ChartPublication) {
  const dataset = datasetNamed(id) as AnyDataset;
  const own = Object.fromEntries(
    Object.entries(dataset.options).map(([name, option]) => [
      name,
      Object.hasOwn(values, name) ? values[name] : option.initial(dossier.settings),
    ]),
  );
  return { dataset, values: own, rows: dataset.rows(dossier, own) };
}

/** Of a chart's query what one of its datasets takes too: the address of the rows as the chart is narrowed. */
export const queryBehind = (id: string, query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].filter(([name]) => Object.hasOwn(datasetNamed(id)?.options ?? {}, name)));
