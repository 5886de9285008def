import { actorsTable } from "./actors";
import { claimsTable } from "./claims";
import { concessionStepsTable } from "./concession-steps";
import { concessionsTable } from "./concessions";
import { corridorsTable } from "./corridors";
import { eventsTable } from "./events";
import { officesTable } from "./offices";
import { segmentStatusesTable } from "./segment-statuses";
import { segmentsTable } from "./segments";
import { sourcesTable } from "./sources";
import { stopsTable } from "./stops";
import type { RowOf } from "./table";

/** Every table that a dossier folder may hold, in an order in which references point backwards. */
export const tables = {
  sources: sourcesTable,
  actors: actorsTable,
  offices: officesTable,
  events: eventsTable,
  concessions: concessionsTable,
  concession_steps: concessionStepsTable,
  stops: stopsTable,
  corridors: corridorsTable,
  segments: segmentsTable,
  segment_statuses: segmentStatusesTable,
  claims: claimsTable,
} as const;

export type TableId = keyof typeof tables;
export type TableRow<Id extends TableId> = RowOf<(typeof tables)[Id]["columns"]>;
/** All rows of a dossier at one release. */
export type DossierTables = { readonly [Id in TableId]: readonly TableRow<Id>[] };
