import type { EventMonth } from "@/lib/measures/event-months";
import { capital } from "@/lib/words/capital";
import type { Words } from "@/lib/words/words";

const ahead = ({ cooperative, conflictual }: EventMonth) => cooperative.length > conflictual.length;
const behind = ({ cooperative, conflictual }: EventMonth) => conflictual.length > cooperative.length;
const happened = ({ cooperative, conflictual, neutral }: EventMonth) =>
  cooperative.length + conflictual.length + neutral.length > 0;

/** The place of the landmark that divides the months most sharply; null where none does. */
function dividing(months: readonly EventMonth[], landmarks: readonly string[]): number | null {
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
  return cut?.place ?? null;
}

/** "Two cooperative events and no conflictual ones in May 2018". */
function oneMonth({ say, date, inWords }: Words, { month, cooperative, conflictual }: EventMonth): string {
  const some = ({ length }: EventMonth["cooperative"]) => ({ count: length, number: inWords(length) });
  return capital(
    say("timeline.one_month", {
      good: say("timeline.cooperative_events", some(cooperative)),
      bad: say("timeline.conflictual_ones", some(conflictual)),
      month: date(month),
    }),
  );
}

/**
 * The finding: in how many months the cooperative events outnumbered the conflictual ones since the landmark
 * that divides the months most sharply, beside the months before it; months without events do not count. `months` are those that count, the last
 * one up to the date shown; `landmarks` are months such as `2018-01`.
 */
export function timelineFinding(
  words: Words,
  months: readonly EventMonth[],
  landmarks: readonly string[],
): string {
  const { say, monthSince } = words;
  const last = months.at(-1);
  if (!last || !months.some(happened)) return say("timeline.nothing");
  const cut = dividing(months, landmarks);
  const since = months.slice(cut ?? 0);
  const busy = since.filter(happened);
  if (busy.length < 2) return oneMonth(words, busy[0] ?? last);
  const [good, bad] = [busy.filter(ahead).length, busy.filter(behind).length];
  const friendly = good >= bad;
  const many = friendly ? good : bad;
  const count = busy.length;
  const only = count < since.length ? "busy_" : "";
  const earlier = cut === null ? [] : months.slice(0, cut).filter(happened);
  return say(friendly ? "timeline.cooperation" : "timeline.conflict", {
    months:
      many === count
        ? say(`timeline.all_${only}months`, { count })
        : say(`timeline.some_${only}months`, { many, count }),
    start: monthSince((since[0] ?? last).month),
    before:
      earlier.length > 0
        ? say("timeline.before", {
            many: earlier.filter(friendly ? ahead : behind).length,
            count: earlier.length,
          })
        : "",
  });
}
