import type { Relation } from "@/lib/measures/relations";
import { tiesInView, type View } from "./ties-in-view";

/** The mark of one direction of a pair. */
export const wayKey = (from: string, to: string) => `way:${from}~${to}`;

/** The directions that a reader wants to see, each by its own tone; the strongest first. */
export function waysInView<R extends Pick<Relation, "from" | "to" | "tone" | "intensity">>(
  directed: readonly R[],
  view: View,
): R[] {
  const ways = directed.map((way) => ({ way, a: way.from, b: way.to, tone: way.tone }));
  return tiesInView(ways, view)
    .map(({ way }) => way)
    .sort((p, q) => q.intensity - p.intensity || (p.from + p.to < q.from + q.to ? -1 : 1));
}
