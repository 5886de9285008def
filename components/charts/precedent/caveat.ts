import type { Words } from "@/lib/words/words";
import type { Laid } from "./subject";

/** What laying dossiers on one axis cannot show, with the counts that say how unequal they are. */
export function caveat(laid: readonly Laid[], { say, list }: Words): string {
  const events = laid.map(({ course }) => course.events.length);
  const isUneven = Math.max(...events) >= 2 * Math.min(...events);
  return say("precedent.caveat", {
    counts: list(
      laid.map(({ course, pair }) => say("precedent.counted", { events: course.events.length, pair })),
    ),
    uneven: isUneven ? say("precedent.uneven") : "",
  });
}
