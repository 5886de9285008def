/** Where a batch goes on: after the event of this day, source and number. */
export type Place = readonly [day: string, source: string, sourceId: string];

/**
 * The next events in the order of day, source and number: $1 the dossier, $2 to $4 the place after which they begin,
 * $5 the last day, $6 how many are looked at, $7 the last file that readers see. `rows` holds those that are shown as
 * JSON, an array of cells each, `last` the place of the last one looked at, `looked` how many were. However few are
 * shown, no statement looks at more than it was told.
 */
export type EventStatement = (shown: string) => string;

/** The cells of a row, in the order in which they are read. */
export const cells = [
  ...["day", "source", "source_id", "initiator", "recipient", "cameo_code", "goldstein", "mentions", "url"],
] as const;

export const looked = `select * from coded_events
  where dossier = $1 and (day, source, source_id) > ($2, $3, $4) and day <= $5
  order by day, source, source_id limit $6`;
export const lastFirst = "order by day desc, source desc, source_id desc limit 1";
