import type { SegmentRow } from "../tables/segments";
import type { DossierTables } from "../tables/tables";
import { type Status, statusAt } from "./segment-status";

export const changes = ["opened", "relinked", "closed", "cut", "altered", "unchanged"] as const;
export type Change = (typeof changes)[number];
export type SegmentChange = { segment: SegmentRow; before: Status; after: Status; change: Change };

/** How far a state lets trains or cars through: in regular traffic, only on track that is closed to it, not at all. */
const reach: Readonly<Record<Status, number>> = {
  operational: 2,
  restricted: 1,
  under_construction: 0,
  planned: 0,
  severed: 0,
};

/**
 * What became of a segment between two states: opened to regular traffic or closed to it with its track left;
 * relinked by track without such traffic, or cut; altered where as much gets through as before.
 */
export function changeOf(before: Status, after: Status): Change {
  if (before === after) return "unchanged";
  if (reach[after] === reach[before]) return "altered";
  if (reach[after] > reach[before]) return after === "operational" ? "opened" : "relinked";
  return after === "restricted" ? "closed" : "cut";
}

/** The earlier and the later of two dates. */
export const inOrder = (one: string, other: string): [string, string] =>
  one <= other ? [one, other] : [other, one];

/** Every segment with its states at the ends of two days, in whatever order they are named. */
export function segmentChanges(
  { segments, segment_statuses: statuses }: Pick<DossierTables, "segments" | "segment_statuses">,
  one: string,
  other: string,
): SegmentChange[] {
  const [first, last] = inOrder(one, other);
  return segments.map((segment) => {
    const before = statusAt(statuses, segment.id, first).status;
    const after = statusAt(statuses, segment.id, last).status;
    return { segment, before, after, change: changeOf(before, after) };
  });
}
