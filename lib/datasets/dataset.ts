import type { Dossier } from "../dossier/dossier";
import type { OptionSet, Values } from "../options/option";
import type { AnyRow, Columns, RowOf } from "../tables/table";

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
  /** Where the rows lie, for formats of maps: the columns of a point, or a line computed for each row. */
  geometry?: (dossier: Dossier, row: RowOf<C>) => Geometry | null;
  rows: (dossier: Dossier, options: Values<O>) => Iterable<RowOf<C>>;
};

/** A position is [longitude, latitude] in degrees, WGS 84. */
export type Geometry =
  | { type: "Point"; coordinates: [number, number] }
  | { type: "LineString"; coordinates: [number, number][] };

/** A dataset in a list of many: its own row and option types are known only in its file. */
export type AnyDataset = Omit<Dataset, "geometry" | "rows"> & {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  geometry?: (dossier: Dossier, row: any) => Geometry | null;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  rows: (dossier: Dossier, options: any) => Iterable<AnyRow>;
};

export const defineDataset = <const C extends Columns, const O extends OptionSet>(dataset: Dataset<C, O>) =>
  dataset;
