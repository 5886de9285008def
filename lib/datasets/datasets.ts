import { agreementDataset } from "./agreement";
import { balancesDataset } from "./balances";
import { concessionStepsDataset } from "./concession-steps";
import { concessionsDataset } from "./concessions";
import { corridorsDataset } from "./corridors";
import type { AnyDataset } from "./dataset";
import { eventsDataset } from "./events";
import { exchangesDataset } from "./exchanges";
import { positionsDataset } from "./positions";
import { precedentsDataset } from "./precedents";
import { relationChangesDataset } from "./relation-changes";
import { relationsDataset } from "./relations";
import { segmentChangesDataset } from "./segment-changes";
import { segmentsDataset } from "./segments";
import { standingsDataset } from "./standings";
import { stopsDataset } from "./stops";
import { stored } from "./stored";
import { triadsDataset } from "./triads";

/** Every published dataset, in the order of the catalogue. A new one is a file and a line here. */
export const datasets: Readonly<Record<string, AnyDataset>> = Object.fromEntries(
  (
    [
      stored("actors"),
      stored("offices"),
      eventsDataset,
      relationsDataset,
      relationChangesDataset,
      standingsDataset,
      concessionsDataset,
      concessionStepsDataset,
      balancesDataset,
      exchangesDataset,
      corridorsDataset,
      agreementDataset,
      segmentsDataset,
      stored("segment_statuses"),
      segmentChangesDataset,
      stopsDataset,
      positionsDataset,
      precedentsDataset,
      triadsDataset,
      stored("claims"),
      stored("sources"),
    ] as unknown as AnyDataset[]
  ).map((dataset) => [dataset.id, dataset]),
);
