import type { Dossier } from "../dossier/dossier";
import type { OptionSet, Values } from "../options/option";
import type { AnyRow, Columns, RowOf } from "../tables/table";
import type { TableId, TableRow } from "../tables/tables";
import type { Graph } from "./graph";

/**
 * A published table, declared once: from it come every format, the page, the menus and the documentation.
 * `rows` is pure: the same dossier and options give the same rows in the same order.
 */
export type Dataset<C extends Columns = Columns, O extends OptionSet = OptionSet> = {
  id: string;
  title: string;
  description: string;
  key: readonly string[];
  columns: C;
  options: O;
  /** Its rows are of other dossiers too: they have to be laid beside this one. */
  compares?: true;
  /** Where the rows lie, for formats of maps: the columns of a point, or lines computed for each row. */
  geometry?: (dossier: Dossier, row: RowOf<C>) => Geometry | null;
  /** The rows as a graph, for formats of networks. */
  graph?: (dossier: Dossier, options: Values<O>) => Graph;
  rows: (dossier: Dossier, options: Values<O>) => Iterable<RowOf<C>>;
  /** Where each row is made of one stored row, so that the dataset can be read in batches, however long. */
  stored?: Stored<Values<O>>;
  /** Where its rows are machine-coded events or made of their sums: by whom they are read. */
  coded?: CodedRows;
};

/** Rows of no release: events or sums, read as they are sent; or computed from the sums laid beside a dossier. */
export type CodedRows = "events" | "relations" | "laid";

/** A position is [longitude, latitude] in degrees, WGS 84. */
export type Geometry =
  | { type: "Point"; coordinates: [number, number] }
  | { type: "LineString"; coordinates: [number, number][] }
  | { type: "MultiLineString"; coordinates: [number, number][][] };

export type Stored<O> = {
  /** The table that the rows are made of. */
  table: TableId;
  /** Tables that are read whole for it: what a row, its geometry or the check of an option looks things up in. */
  reads: readonly TableId[];
  /** What becomes of a stored row; null leaves it out. */
  row: (dossier: Dossier, options: O) => (stored: never) => AnyRow | null;
};

/** A dataset in a list of many: its own row and option types are known only in its file. */
export type AnyDataset = Omit<Dataset, "geometry" | "graph" | "rows" | "stored"> & {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  geometry?: (dossier: Dossier, row: any) => Geometry | null;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  graph?: (dossier: Dossier, options: any) => Graph;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  rows: (dossier: Dossier, options: any) => Iterable<AnyRow>;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  stored?: Stored<any>;
};

/** A dataset of machine-coded events, whose rows are read from the database and never held. */
export const defineCoded = <const C extends Columns, const O extends OptionSet>(
  dataset: Omit<Dataset<C, O>, "rows" | "stored" | "coded"> & { coded: Exclude<CodedRows, "laid"> },
): Dataset<C, O> => ({
  ...dataset,
  rows() {
    throw new Error(`rows are read, not computed: ${dataset.id}`);
  },
});

/** A dataset computed from a whole dossier. */
export const defineDataset = <const C extends Columns, const O extends OptionSet>(dataset: Dataset<C, O>) =>
  dataset;

type RowByRow<C extends Columns, O extends OptionSet, T extends TableId> = Omit<
  Dataset<C, O>,
  "rows" | "stored"
> & {
  table: T;
  reads: readonly TableId[];
  row: (dossier: Dossier, options: Values<O>) => (stored: TableRow<T>) => RowOf<C> | null;
};

/** A dataset whose rows are each made of one row of a table. */
export const defineRowByRow = <const C extends Columns, const O extends OptionSet, const T extends TableId>({
  table,
  reads,
  row,
  ...dataset
}: RowByRow<C, O, T>): Dataset<C, O> => ({
  ...dataset,
  *rows(dossier, options) {
    const make = row(dossier, options);
    for (const stored of dossier.tables[table] as readonly TableRow<T>[]) {
      const made = make(stored);
      if (made) yield made;
    }
  },
  stored: { table, reads, row: row as Stored<Values<O>>["row"] },
});
