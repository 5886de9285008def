import type { AnyDataset } from "../datasets/dataset";
import { datasetPath } from "../publish/links";

/** The other datasets that columns of this one point to: the actors of relations, the sources of a row. */
export function related(dossier: string, { id, columns }: AnyDataset) {
  const pairs = Object.entries(columns).flatMap(([name, column]): [string, string][] => {
    const [table] = ("references" in column ? column.references : undefined)?.split(".") ?? [];
    return table && table !== id ? [[table, name]] : [];
  });
  return [...new Set(pairs.map(([table]) => table))].map((dataset) => ({
    dataset,
    page: datasetPath(dossier, dataset),
    columns: pairs.flatMap(([table, name]) => (table === dataset ? [name] : [])),
  }));
}
