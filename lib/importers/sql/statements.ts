import type { Connection } from "../../database/connection";

/** Writes rows, each with the same first cells. */
export type Insert = (
  connection: Connection,
  first: readonly unknown[],
  rows: readonly (readonly unknown[])[],
) => Promise<void>;

/** What each database says in its own words. */
export type CodedSql = {
  /** Which of some identifiers are stored: $1 the dossier, $2 the source, $3 the identifiers as JSON. */
  known: string;
  /** First dossier, source and the file's number. */
  insertEvents: Insert;
  /** Adds sums by day; first dossier and the file's number. */
  addDays: Insert;
  /** Writes rows that were refused; first dossier and the file's number. */
  insertRejects: Insert;
  /** Adds a file's sums to those that readers see: $1 the dossier, $2 the file's number. */
  publishDays: string;
  /** Sums the months anew that the file has events in: $1 the dossier, $2 the file's number. */
  publishMonths: string;
  /** Said once files are whole: what the database has to know of many new rows to go on finding its way by indexes. */
  settle: readonly string[];
};

/** The columns of what is inserted: those that each row has alike, and the others, with PostgreSQL's types. */
export const inserted = {
  events: {
    into: "coded_events",
    first: ["dossier", "source", "file"],
    types: {
      ...{ source_id: "text", day: "text", initiator: "text", recipient: "text", cameo_code: "text" },
      ...{ goldstein: "double precision", mentions: "integer", url: "text" },
    },
  },
  days: {
    into: "coded_days",
    first: ["dossier", "file"],
    types: {
      ...{ initiator: "text", recipient: "text", day: "text" },
      ...{ events: "integer", score: "double precision" },
    },
  },
  rejects: {
    into: "coded_rejects",
    first: ["dossier", "file"],
    types: { line: "integer", reason: "text", text: "text" },
  },
} as const;

/** Rows to insert, by their columns. */
export type Inserted = {
  into: string;
  first: readonly string[];
  types: Readonly<Record<string, string>>;
};

/** The sums of files, and how they are added up; databases differ in how they round. */
export function sums(rounded: (value: string) => string) {
  const day = "cast(substr(seen.day, 9, 2) as integer) - 1";
  const moments = {
    events: "sum(seen.events)",
    score: rounded("sum(seen.score)"),
    days: `sum(seen.events * (${day}))`,
    squares: `sum(seen.events * (${day}) * (${day}))`,
    score_days: rounded(`sum(seen.score * (${day}))`),
    score_squares: rounded(`sum(seen.score * (${day}) * (${day}))`),
  };
  const names = Object.keys(moments);
  const replaced = names.map((name) => `${name} = excluded.${name}`).join(", ");
  const added = `events = coded_days.events + excluded.events, score = ${rounded("coded_days.score + excluded.score")}`;
  const addedDays = `on conflict (dossier, file, initiator, recipient, day) do update set ${added}`;
  return {
    addedDays,
    publishDays: `insert into coded_days (dossier, file, initiator, recipient, day, events, score)
      select dossier, 0, initiator, recipient, day, events, score from coded_days
      where dossier = $1 and file = $2 ${addedDays}`,
    publishMonths: `insert into coded_months (dossier, initiator, recipient, month, ${names.join(", ")})
      select seen.dossier, seen.initiator, seen.recipient, substr(seen.day, 1, 7), ${Object.values(moments).join(", ")}
      from (select distinct initiator, recipient, substr(day, 1, 7) as month from coded_days
        where dossier = $1 and file = $2) as touched
      join coded_days as seen on seen.dossier = $1 and seen.file = 0 and seen.initiator = touched.initiator
        and seen.recipient = touched.recipient and seen.day >= touched.month and seen.day < touched.month || '~'
      group by 1, 2, 3, 4
      on conflict (dossier, initiator, recipient, month) do update set ${replaced}`,
  };
}
