import type { AnyRow } from "../tables/table";
import type { Rows } from "./format";

/** Rows by the hundred or thousand: setting up a writer costs more than a row. */
export async function* inBatches(rows: Rows, size: number): AsyncGenerator<AnyRow[]> {
  let batch: AnyRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
