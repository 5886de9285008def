import { pointOn, wholeMonths } from "@/lib/measures/course";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { capital } from "@/lib/words/capital";
import type { Words } from "@/lib/words/words";
import { eventName, type Laid } from "./subject";

/** When and in what tone a dossier's turn came; null where it has not, or nothing is known of the tone. */
function turnOf({ dossier, course }: Laid) {
  if (!course.turn) return null;
  const day = firstDay(course.turn.date);
  const tone = pointOn(course, day)?.tone ?? null;
  if (tone === null) return null;
  return { name: eventName(dossier, course.turn, "sentence"), after: wholeMonths(course.start, day), tone };
}

/** Whether one number is the same as another as they are printed, or less, or more. */
const compared = <T extends string>(
  own: number,
  other: number,
  print: (value: number) => string,
  as: Three<T>,
) => (print(own) === print(other) ? as[0] : own < other ? as[1] : as[2]);
type Three<T> = readonly [same: T, less: T, more: T];

/**
 * What lies between the dossier and the first one beside it: how long after first contact the turn came in each and
 * how friendly they were by then; before the turn, the two tones after as many months.
 */
export function precedentFinding([own, other]: readonly Laid[], words: Words): string {
  const { say, signed, inWords } = words;
  if (!own) return say("precedent.no_contact");
  if (!other) return say("precedent.no_other");
  const [turn, past] = [turnOf(own), turnOf(other)];
  if (turn && past) {
    const finding = say("precedent.turns", {
      turn: turn.name,
      past: past.name,
      order: compared(turn.after, past.after, String, ["same", "sooner", "later"]),
      after: turn.after,
      number: inWords(turn.after),
      past_number: inWords(past.after),
      warmth: compared(turn.tone, past.tone, signed, ["same", "colder", "warmer"]),
      tone: signed(turn.tone),
      past_tone: signed(past.tone),
    });
    return capital(finding);
  }
  const gone = wholeMonths(own.course.start, own.course.until);
  const days = dayNumber(own.course.until) - dayNumber(own.course.start);
  const here = own.course.days.at(-1)?.tone ?? null;
  const there = pointOn(other.course, dateOf(dayNumber(other.course.start) + days))?.tone ?? null;
  const after = capital(say("precedent.after", { after: Math.max(0, gone), number: inWords(gone) }));
  if (here === null) return say("precedent.no_tone", { after, pair: own.pair });
  const said = { after, pair: own.pair, tone: signed(here), other: other.pair };
  if (there === null) return say("precedent.stood_alone", said);
  const place = compared(here, there, signed, ["same", "below", "above"]);
  return place === "same"
    ? say("precedent.stood_same", said)
    : say("precedent.stood", { ...said, place, there: signed(there) });
}
