import type { Dossier } from "../dossier/dossier";
import { releaseName } from "../dossier/lay-beside";
import { readBatches } from "../dossier/rows";
import type { PlacedRow } from "../dossier/select-rows";
import type { AnyRow } from "../tables/table";
import { readCoded } from "./coded/read-coded";
import type { AnyDataset } from "./dataset";

const atOnce = 1_000;

function* computed(dossier: Dossier, dataset: AnyDataset, values: object, after: number) {
  let batch: PlacedRow[] = [];
  let place = 0;
  for (const row of dataset.rows(dossier, values)) {
    place += 1;
    if (place <= after) continue;
    batch.push({ place, row });
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * The rows of a dataset after a place, batch by batch, each with its place: in the stored table where the
 * dataset is made of one, else among the rows computed. Batches are read from the database as they are taken, none
 * of rows placed after `until`.
 */
export async function* readDataset(
  dossier: Dossier,
  dataset: AnyDataset,
  values: object,
  after = 0,
  until = Number.POSITIVE_INFINITY,
): AsyncGenerator<PlacedRow[]> {
  const { stored, coded } = dataset;
  if (coded && coded !== "laid") return yield* readCoded(coded, dossier, values, after, until);
  if (!stored) return yield* computed(dossier, dataset, values, after);
  const make = stored.row(dossier, values);
  const release = releaseName(dossier);
  for await (const batch of readBatches(release, stored.table, after)) {
    yield batch.flatMap(({ place, row }) => {
      const made: AnyRow | null = place > until ? null : make(row as never);
      return made ? [{ place, row: made }] : [];
    });
    if ((batch.at(-1)?.place ?? 0) >= until) return;
  }
}
