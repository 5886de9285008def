import type { Column } from "../tables/table";
import type { Publication } from "./format";

/** The columns that a file has, in order: those asked for, else all of the dataset. */
export function columnsOf({ dataset, values }: Publication): [string, Column][] {
  const chosen = (values.columns as readonly string[] | null | undefined) ?? Object.keys(dataset.columns);
  return chosen.flatMap((name): [string, Column][] => {
    const column = dataset.columns[name];
    return column ? [[name, column]] : [];
  });
}
