/** Where a batch goes on: after the event of this day, source and number. */
export type Place = readonly [day: string, source: string, sourceId: string];

/**
 * What is made of a row: its cells, for who looks into them; or its line of CSV, which comes as cells between two marks
 * where it needs more than commas between them.
 */
export type Form = "cells" | "lines";

/**
 * The next events in the order of day, source and number: $1 the dossier, $2 to $4 the place after which they begin,
 * $5 the last day, $6 how many are looked at, $7 the last file that readers see. `rows` holds those that are shown as
 * one text, null where none is; `looked` says how many were, `last` where the last one looked at has its place. All of
 * them may come in several pieces. However few are shown, no statement looks at more than it was told.
 */
export type EventStatement = (shown: string, form: Form) => string;

/** What stands between two cells and between two rows: no cell holds either, but for the last one of a place. */
export const between = { cells: "\u001f", rows: "\u001e" } as const;

type Cells = [string, string, string, string, string, string, string, string, string];

/** A row's cells in the order of the dataset's columns, its number and address as JSON; mentions and address may be empty. */
export const cellsOf = (text: string) => text.split(between.cells) as Cells;

/** A text that the database wrote as JSON. */
export const textIn = (json: string): string =>
  json.includes("\\") ? (JSON.parse(json) as string) : json.slice(1, -1);

/** What the databases do not say alike, of a column or of a text. */
export type Dialect = {
  together: (rows: string, mark: string) => string;
  /** A number in full, and as JSON what a source may have filled with anything. */
  number: (column: string) => string;
  json: (column: string) => string;
  /** A number as JavaScript writes it; null where that is not sure. */
  plainNumber: (column: string) => string;
  /** Whether a column holds neither what a cell of CSV needs quotes for nor a mark between rows. */
  isPlain: (column: string) => string;
  lineBreak: string;
  /** Rows that come as one text, where longer texts would take longer for what they hold; all where it is not said. */
  piece?: number;
};

const joined = (cells: readonly string[], mark: string) => cells.join(` || '${mark}' || `);
const placeCells = ["day", "source", "source_id"];
const mentions = "coalesce(cast(mentions as text), '')";

/**
 * Cells as one text take a third of the work of arrays in JSON, for who writes them as for who reads them; and the
 * greatest of the places as text, which are ordered as their cells are, is found without sorting.
 */
function cellsIn({ number, json }: Dialect): string {
  const address = `case when url is null then '' else ${json("url")} end`;
  const names = ["day", "source", json("source_id"), "initiator", "recipient", "cameo_code"];
  return joined([...names, number("goldstein"), mentions, address], between.cells);
}

function lineIn(dialect: Dialect): string {
  const cells = [...placeCells, "initiator", "recipient", "cameo_code", dialect.plainNumber("goldstein")];
  const line = `${joined([...cells, mentions, "coalesce(url, '')"], ",")} || ',machine' || ${dialect.lineBreak}`;
  const marked = `'${between.rows}' || ${cellsIn(dialect)} || '${between.rows}'`;
  const isPlain = `${dialect.isPlain("source_id")} and (url is null or ${dialect.isPlain("url")})`;
  return `coalesce(case when ${isPlain} then ${line} end, ${marked})`;
}

export function statement(dialect: Dialect, shown: string, form: Form): string {
  const row = form === "cells" ? cellsIn(dialect) : lineIn(dialect);
  const rows = dialect.together("row", form === "cells" ? between.rows : "");
  const looked = `select case when file <= $7 and ${shown} then ${row} end as row,
      ${joined(placeCells, between.cells)} as place
    from coded_events as looked
    where dossier = $1 and (day, source, source_id) > ($2, $3, $4) and day <= $5
    order by day, source, source_id limit $6`;
  const found = `select ${rows} as rows, count(*) as looked, max(place) as last`;
  if (dialect.piece === undefined) return `${found} from (${looked}) as looked`;
  return `${found} from (
    select row, place, (row_number() over () - 1) / ${dialect.piece} as piece from (${looked}) as looked
  ) as looked group by piece order by piece`;
}

export function placeIn(text: string): Place {
  const [day = "", source = ""] = text.split(between.cells, 2);
  return [day, source, text.slice(day.length + source.length + 2)];
}
