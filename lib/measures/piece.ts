import type { SegmentRow } from "../tables/segments";
import type { Status } from "./segment-status";

/** A segment with its status at the date asked for. */
export type Piece = { segment: SegmentRow; status: Status };
