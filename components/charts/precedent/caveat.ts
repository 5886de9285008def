import { listInWords, plural } from "@/lib/words/numbers";
import type { Laid } from "./subject";

/** What laying dossiers on one axis cannot show, with the counts that say how unequal they are. */
export function caveat(laid: readonly Laid[]): string {
  const counts = laid.map(({ course, pair }) => `${plural(course.events.length, "event")} (${pair})`);
  const [least, most] = [
    Math.min(...laid.map(({ course }) => course.events.length)),
    Math.max(...laid.map(({ course }) => course.events.length)),
  ];
  const uneven =
    most >= 2 * least ? "; a line of few events jumps with each of them, and looks calm between" : "";
  return `What this cannot show: other parties, stakes and times. The tones rest on ${listInWords(counts)}${uneven}. Each dossier was selected and coded by hand for its own subject, so a gap between lines may be one in what was recorded, and points of one balance are no points of the other. What followed there does not tell what follows here.`;
}
