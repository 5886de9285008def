import { segmentStatusesTable } from "../tables/segment-statuses";
import { oneOf } from "./one-of";

/** Only segments that are in one of these states at the date. */
export const status = oneOf("Status", segmentStatusesTable.columns.status.values, "segments");
