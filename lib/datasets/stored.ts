import type { Columns } from "../tables/table";
import { type TableId, type TableRow, tables } from "../tables/tables";
import type { Dataset } from "./dataset";

/** A table of the dossier published as it stands. */
export function stored<Id extends TableId>(
  id: Id,
): Dataset<(typeof tables)[Id]["columns"] & Columns, Record<never, never>> {
  const { title, description, key, columns } = tables[id];
  return {
    id,
    title,
    description,
    key,
    columns,
    options: {},
    rows: (dossier) => dossier.tables[id] as readonly TableRow<Id>[] as never,
  };
}
