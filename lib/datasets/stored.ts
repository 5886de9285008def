import type { Columns } from "../tables/table";
import { type TableId, tables } from "../tables/tables";
import { type Dataset, defineRowByRow } from "./dataset";

/** A table of the dossier published as it stands. */
export function stored<Id extends TableId>(
  id: Id,
): Dataset<(typeof tables)[Id]["columns"] & Columns, Record<never, never>> {
  const { title, description, key, columns } = tables[id];
  return defineRowByRow({
    id,
    title,
    description,
    key,
    columns,
    options: {},
    table: id,
    reads: [],
    row: () => (row) => row as never,
  });
}
