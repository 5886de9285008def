import type { AnyDataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/datasets";
import type { ChartPublication } from "./chart-format";

/**
 * A dataset that a chart draws, narrowed as the chart is: options of the same name have the chart's values,
 * others the dataset's defaults.
 */
export function rowsBehind(id: string, { dossier, values }: ChartPublication) {
  const dataset = datasets[id] as AnyDataset;
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
  new URLSearchParams([...query].filter(([name]) => Object.hasOwn(datasets[id]?.options ?? {}, name)));
