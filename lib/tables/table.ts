/**
 * A table of a dossier folder, declared once. From a declaration come the row type, the Table Schema in
 * `datapackage.json`, the importer's expectations, every download format and the documentation of columns.
 * A number without a unit, or a column without a description, does not compile.
 */
type Described = {
  title: string;
  description: string;
  /** May be empty: the row type then allows null. */
  optional?: true;
};

type Text = Described & {
  type: "string";
  /** The only values allowed, where they are a closed list. */
  values?: readonly string[];
  /** A regular expression the whole value must match. */
  pattern?: string;
  /** The table and column this value points to. */
  references?: string;
  role?: "name" | "url" | "prose";
};
type Quantity = Described & {
  type: "integer" | "number";
  unit: string;
  minimum?: number;
  maximum?: number;
  role?: "longitude" | "latitude" | "weight";
};
/** A date in EDTF: a day, a month or a year, with `~` where approximate. */
type Edtf = Described & { type: "edtf" };
/** A full calendar date, ISO 8601. */
type Day = Described & { type: "date" };
type Flag = Described & { type: "boolean" };
type TextList = Described & {
  type: "list";
  items: "string";
  values?: readonly string[];
  references?: string;
  role?: "source";
};
type IntegerList = Described & { type: "list"; items: "integer"; unit: string };

export type Column = Text | Quantity | Edtf | Day | Flag | TextList | IntegerList;
export type Columns = Readonly<Record<string, Column>>;

type Value<C> = C extends { type: "integer" | "number" }
  ? number
  : C extends { type: "boolean" }
    ? boolean
    : C extends { type: "list"; items: "integer" }
      ? readonly number[]
      : C extends { type: "list"; values: readonly (infer V)[] }
        ? readonly V[]
        : C extends { type: "list" }
          ? readonly string[]
          : C extends { values: readonly (infer V)[] }
            ? V
            : string;

/** The row that a set of columns describes. An empty list is [], any other empty cell null. */
export type RowOf<C extends Columns> = {
  -readonly [K in keyof C]: C[K] extends { type: "list" }
    ? Value<C[K]>
    : C[K] extends { optional: true }
      ? Value<C[K]> | null
      : Value<C[K]>;
};

/** Any row, where the table is not known at compile time. */
export type AnyRow = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | readonly number[]>
>;

export type Table<Id extends string = string, C extends Columns = Columns> = {
  id: Id;
  title: string;
  description: string;
  /** The columns that together name a row. */
  key: readonly string[];
  /** True when a dossier may leave the whole table out. */
  optional?: true;
  columns: C;
  /**
   * Columns that the published dataset adds, computed from the rows: a downloaded file may come back with them, and
   * import lets them go.
   */
  computed?: readonly string[];
};

export function defineTable<const Id extends string, const C extends Columns>(
  table: Table<Id, C> & { key: readonly (keyof C & string)[] },
): Table<Id, C> {
  return table;
}
