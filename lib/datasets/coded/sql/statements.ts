/** Where a batch goes on: after the event of this day, source and number. */
export type Place = readonly [day: string, source: string, sourceId: string];

/**
 * The next events in the order of day, source and number: $1 the dossier, $2 to $4 the place after which they begin,
 * $5 the last day, $6 how many are looked at, $7 the last file that readers see. `rows` holds those that are shown as
 * one text, null where none is; `looked` says how many were, `last` where the last one looked at has its place.
 * However few are shown, no statement looks at more than it was told.
 */
export type EventStatement = (shown: string) => string;

/** What stands between two cells and between two rows: no cell holds either, but for the last one of a place. */
export const between = { cells: "\u001f", rows: "\u001e" } as const;

type Cells = [string, string, string, string, string, string, string, string, string];

/** A row's cells in the order of the dataset's columns, its number and address as JSON; mentions and address may be empty. */
export const cellsOf = (text: string) => text.split(between.cells) as Cells;

/** A text that the database wrote as JSON. */
export const textIn = (json: string): string =>
  json.includes("\\") ? (JSON.parse(json) as string) : json.slice(1, -1);

/** How a database writes a number, or as JSON what a source may have filled with anything. */
type Written = Readonly<Record<"number" | "json", (column: string) => string>>;

const text = (cells: readonly string[]) => cells.join(` || '${between.cells}' || `);
const orEmpty = (sql: string) => `coalesce(cast(${sql} as text), '')`;

/**
 * Rows as one text take a third of the work of arrays in JSON, for who writes them as for who reads them; and the
 * greatest of the places as text, which are ordered as their cells are, is found without sorting.
 */
export function statement(together: string, { number, json }: Written, shown: string): string {
  const cells = ["day", "source", json("source_id"), "initiator", "recipient", "cameo_code"];
  cells.push(
    number("goldstein"),
    orEmpty("mentions"),
    `case when url is null then '' else ${json("url")} end`,
  );
  return `select ${together}(row, '${between.rows}') as rows, count(*) as looked, max(place) as last from (
    select case when file <= $7 and ${shown} then ${text(cells)} end as row,
      ${text(["day", "source", "source_id"])} as place
    from coded_events as looked
    where dossier = $1 and (day, source, source_id) > ($2, $3, $4) and day <= $5
    order by day, source, source_id limit $6) as looked`;
}

export function placeIn(text: string): Place {
  const [day = "", source = ""] = text.split(between.cells, 2);
  return [day, source, text.slice(day.length + source.length + 2)];
}
