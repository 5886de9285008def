/** The table that says the same as a figure: every mark a row, every row a mark. */
export type TwinCell = {
  text: string /** Tone in Goldstein points, where the cell is one. */;
  tone?: number;
  actor?: string;
  /** Whether it is a text of the dossier's own. */
  isOwn?: boolean;
};
export type TwinColumn = {
  title: string;
  unit?: string;
  align?: "right" /** Left out on a phone. */;
  wide?: true;
};
export type Twin = {
  caption: string;
  columns: readonly TwinColumn[];
  rows: readonly { key: string; cells: readonly TwinCell[] }[];
};
