import type { TableId } from "../../tables/tables";

/** The statements that each database says in its own words; names in them come from the declarations only. */
export type Statements = {
  /** Writes rows: $1 the release, $2 how many rows stand before, $3 the rows as JSON, an array of cells each. */
  insertRows: (table: TableId) => string;
  /**
   * The next rows in the order of their file, as one `json` text of arrays, each a place and the cells, and whether
   * the release is `known`: $1 the release, $2 the place after which they begin, $3 how many at most.
   */
  selectRows: (table: TableId) => string;
  /** What a transaction says first to write alone; each waits at most ten seconds for another one to end. */
  writeAlone: readonly string[];
};
