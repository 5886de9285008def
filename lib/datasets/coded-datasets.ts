import type { Dossier } from "../dossier/dossier";
import type { TableId } from "../tables/tables";
import { codedEventsDataset } from "./coded-events";
import { codedRelationsDataset } from "./coded-relations";
import { codingsDataset } from "./codings";
import type { AnyDataset } from "./dataset";
import { datasets } from "./datasets";

/** Datasets of machine-coded events: only of dossiers that have some, and of none of their releases. */
export const codedDatasets: Readonly<Record<string, AnyDataset>> = Object.fromEntries(
  ([codedEventsDataset, codedRelationsDataset, codingsDataset] as unknown as AnyDataset[]).map((dataset) => [
    dataset.id,
    dataset,
  ]),
);

/** Every dataset that a dossier may have. */
export const allDatasets: Readonly<Record<string, AnyDataset>> = { ...datasets, ...codedDatasets };

/** A dataset by its name in an address, whether or not a dossier has it. */
export const datasetNamed = (name: string): AnyDataset | undefined =>
  Object.hasOwn(allDatasets, name) ? allDatasets[name] : undefined;

/** The datasets of a dossier, in the order of the catalogue. */
export const datasetsOf = ({ coded }: Pick<Dossier, "coded">): readonly AnyDataset[] =>
  Object.values(coded ? allDatasets : datasets);

const actorsAlone: readonly TableId[] = ["actors"];

/** How many rows a dataset has, where that is known without computing any. */
export const rowsKnown = ({ counts, coded }: Dossier, dataset: AnyDataset): number | null => {
  if (dataset.coded === "events") return coded?.events ?? 0;
  return dataset.id in counts ? counts[dataset.id as TableId] : null;
};

/** The tables of a dossier that are read whole for a dataset; undefined where all are. */
export const tablesBehind = ({ stored, coded }: AnyDataset): readonly TableId[] | undefined =>
  coded && coded !== "laid" ? actorsAlone : stored?.reads;

/** Why a dossier does not have a dataset, or a chart, of machine-coded events. */
export const noneCoded = ({ settings }: Pick<Dossier, "settings">, what: string) =>
  `${what}: ${settings.id} has no machine-coded events; import some by npm run import:events -- gdelt FILES… --into ${settings.id}`;
