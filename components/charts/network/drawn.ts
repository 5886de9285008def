import type { ChartModel } from "../chart";
import type { Frame } from "./fit-frame";
import type { Graph } from "./graph";
import type { Legend } from "./legend-layout";
import type { Matrix } from "./matrix";

/** One view of the relations: what is drawn and what is said of it. */
export type Drawn = Pick<ChartModel, "title" | "sub" | "alt" | "height" | "marks"> & {
  graph: Graph;
  matrix: Matrix | null;
  legend: Legend;
  /** The room that circles have, px; null where there are none. */
  frame: Frame | null;
  /** Ties too thin for a phone are left out of the drawing, never of the table. */
  thin: number;
};
