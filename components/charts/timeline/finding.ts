import type { EventMonth } from "@/lib/measures/event-months";
import { dateInWords } from "@/lib/words/dates";
import { inWords } from "@/lib/words/numbers";

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const ahead = ({ cooperative, conflictual }: EventMonth) => cooperative.length > conflictual.length;
const behind = ({ cooperative, conflictual }: EventMonth) => conflictual.length > cooperative.length;
const happened = ({ cooperative, conflictual, neutral }: EventMonth) =>
  cooperative.length + conflictual.length + neutral.length > 0;

/**
 * The finding: in how many months the cooperative events outnumbered the conflictual ones since the landmark
 * that divides the months most sharply, beside the months before it; months without events do not count. `months` are those that count, the last
 * one up to the date shown; `landmarks` are months such as `2018-01`.
 */
export function timelineFinding(months: readonly EventMonth[], landmarks: readonly string[]): string {
  const last = months.at(-1);
  if (!last || !months.some(happened)) return "Nothing had happened among these actors by this date";
  const share = (some: readonly EventMonth[]) =>
    some.filter(ahead).length / Math.max(1, some.filter(happened).length);
  const cuts = [...new Set(landmarks)]
    .map((month) => months.findIndex((candidate) => candidate.month === month))
    .filter((place) =>
      [months.slice(0, place), months.slice(place)].every((part) => part.filter(happened).length >= 4),
    )
    .map((place) => ({ place, change: share(months.slice(place)) - share(months.slice(0, place)) }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [cut] = cuts.filter(({ change }) => Math.abs(change) >= 0.2);
  const [since, before] = cut ? [months.slice(cut.place), months.slice(0, cut.place)] : [months, null];
  const start = dateInWords((since[0] ?? last).month);
  const busy = since.filter(happened);
  if (busy.length < 2) {
    const [good, bad] = [busy[0]?.cooperative.length ?? 0, busy[0]?.conflictual.length ?? 0];
    const when = dateInWords((busy[0] ?? last).month);
    const many = (value: number) => (value === 0 ? "no" : inWords(value));
    const ones = (value: number) => (value === 1 ? "one" : "ones");
    return `${capital(many(good))} cooperative ${good === 1 ? "event" : "events"} and ${many(bad)} conflictual ${ones(bad)} in ${when}`;
  }
  const [good, bad] = [busy.filter(ahead).length, busy.filter(behind).length];
  const friendly = good >= bad;
  const verb = friendly ? "Cooperation outweighs conflict" : "Conflict outweighs cooperation";
  const many = friendly ? good : bad;
  const of = many === busy.length ? (many === 2 ? "both" : `all ${many}`) : `${many} of ${busy.length}`;
  const span = busy.length < since.length ? "months with events" : "months";
  const earlier = before?.filter(happened);
  const then = earlier?.length
    ? `, after ${earlier.filter(friendly ? ahead : behind).length} of ${earlier.length} before`
    : "";
  return `${verb} in ${of} ${span} since ${start}${then}`;
}
