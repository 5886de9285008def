import type { AnyRow, Columns } from "../tables/table";

/** Days `YYYY-MM-DD`, both included. */
export type Spell = { start: string; end: string };
/** A value that holds for a spell. */
export type Dated = Spell & { value: string | number };

/** What is known of a node or an edge beside the columns of its row. */
type Part = {
  id: string;
  /** The values of the graph's columns for nodes or edges. */
  row: AnyRow;
  /** When it is there; none means always. */
  spells: readonly Spell[];
  /** Values that change, by column. */
  dated: Readonly<Record<string, readonly Dated[]>>;
};
export type Node = Part & { label: string };
/** `weight` is never negative; how friendly an edge is stands in a column of its own. */
export type Edge = Part & { source: string; target: string; weight: number };

/**
 * A network as a graph file holds it: every edge runs between nodes of the graph, every spell lies within the
 * graph's own `time`, and an edge is only there when both its ends are.
 */
export type Graph = {
  description: string;
  directed: boolean;
  /** First and last day; null for a graph without time. */
  time: Spell | null;
  nodeColumns: Columns;
  edgeColumns: Columns;
  /** The columns whose values are dated. */
  datedNodeColumns: Columns;
  datedEdgeColumns: Columns;
  nodes: readonly Node[];
  edges: readonly Edge[];
};
