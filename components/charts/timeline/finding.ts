import type { EventMonth } from "@/lib/measures/event-months";
import { dateInWords } from "@/lib/words/dates";
import { plural } from "@/lib/words/numbers";

const ahead = ({ cooperative, conflictual }: EventMonth) => cooperative.length > conflictual.length;
const behind = ({ cooperative, conflictual }: EventMonth) => conflictual.length > cooperative.length;
const isEmpty = (month: EventMonth) =>
  month.cooperative.length + month.conflictual.length + month.neutral.length === 0;

/**
 * The finding: in how many months the cooperative events outnumbered the conflictual ones since the landmark
 * that divides the months most sharply, beside the months before it. `months` are those that count, the last
 * one up to the date shown; `landmarks` are months such as `2018-01`.
 */
export function timelineFinding(months: readonly EventMonth[], landmarks: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.every(isEmpty)) return "Nothing had happened among these actors by this date";
  const share = (some: readonly EventMonth[]) => some.filter(ahead).length / some.length;
  const cuts = [...new Set(landmarks)]
    .map((month) => months.findIndex((candidate) => candidate.month === month))
    .filter((place) => place >= 4 && months.length - place >= 4)
    .map((place) => ({ place, change: share(months.slice(place)) - share(months.slice(0, place)) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [cut] = cuts.filter(({ change }) => Math.abs(change) >= 0.2);
  const [since, before] = cut ? [months.slice(cut.place), months.slice(0, cut.place)] : [months, null];
  const start = dateInWords(since[0]?.month ?? first.month);
  if (since.length === 1) {
    const [good, bad] = [last.cooperative.length, last.conflictual.length];
    return `${start} has ${plural(good, "cooperative event")} and ${plural(bad, "conflictual one")}`;
  }
  const good = since.filter(ahead).length;
  const bad = since.filter(behind).length;
  const friendly = good >= bad;
  const verb = friendly ? "Cooperation outweighs conflict" : "Conflict outweighs cooperation";
  const then = before?.filter(friendly ? ahead : behind).length;
  const earlier = before ? `, after ${then} of ${before.length} before` : "";
  return `${verb} in ${friendly ? good : bad} of ${since.length} months since ${start}${earlier}`;
}
