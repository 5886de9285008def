/** The bulk statements that each database says in its own words. Rows come as one JSON text, an array of cells each. */
export type CodedStatements = {
  /** Which of some identifiers are stored: $1 the dossier, $2 the source, $3 the identifiers. */
  known: string;
  /** Writes events: $1 the dossier, $2 the source, $3 the file's number, $4 the rows. */
  insertEvents: string;
  /** Adds sums by day: $1 the dossier, $2 the file's number, $3 the rows. */
  addDays: string;
  /** Writes rows that were refused: $1 the dossier, $2 the file's number, $3 the rows. */
  insertRejects: string;
  /** Adds a file's sums to those that readers see: $1 the dossier, $2 the file's number. */
  publishDays: string;
  /** Sums the months anew that the file has events in: $1 the dossier, $2 the file's number. */
  publishMonths: string;
};

/** What both databases say alike, but for how they round and what they call a decimal number. */
export function sharedStatements(rounded: (value: string) => string) {
  const day = "cast(substr(seen.day, 9, 2) as integer) - 1";
  const sums = {
    events: "sum(seen.events)",
    score: rounded("sum(seen.score)"),
    days: `sum(seen.events * (${day}))`,
    squares: `sum(seen.events * (${day}) * (${day}))`,
    score_days: rounded(`sum(seen.score * (${day}))`),
    score_squares: rounded(`sum(seen.score * (${day}) * (${day}))`),
  };
  const names = Object.keys(sums);
  const replaced = names.map((name) => `${name} = excluded.${name}`).join(", ");
  const added = `events = coded_days.events + excluded.events, score = ${rounded("coded_days.score + excluded.score")}`;
  return {
    addedDays: `on conflict (dossier, file, initiator, recipient, day) do update set ${added}`,
    publishDays: `insert into coded_days (dossier, file, initiator, recipient, day, events, score)
      select dossier, 0, initiator, recipient, day, events, score from coded_days
      where dossier = $1 and file = $2
      on conflict (dossier, file, initiator, recipient, day) do update set ${added}`,
    publishMonths: `insert into coded_months (dossier, initiator, recipient, month, ${names.join(", ")})
      select seen.dossier, seen.initiator, seen.recipient, substr(seen.day, 1, 7), ${Object.values(sums).join(", ")}
      from (select distinct initiator, recipient, substr(day, 1, 7) as month from coded_days
        where dossier = $1 and file = $2) as touched
      join coded_days as seen on seen.dossier = $1 and seen.file = 0 and seen.initiator = touched.initiator
        and seen.recipient = touched.recipient and seen.day >= touched.month and seen.day < touched.month || '~'
      group by 1, 2, 3, 4
      on conflict (dossier, initiator, recipient, month) do update set ${replaced}`,
  };
}
