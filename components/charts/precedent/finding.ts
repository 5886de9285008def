import { pointOn, wholeMonths } from "@/lib/measures/course";
import { dateOf, dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { inWords, signed } from "@/lib/words/numbers";
import { eventName, type Laid } from "./subject";

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const months = (value: number) => `${inWords(value)} ${value === 1 ? "month" : "months"}`;

/** When and in what tone a dossier's turn came; null where it has not, or nothing is known of the tone. */
function turnOf({ dossier, course }: Laid) {
  if (!course.turn) return null;
  const day = firstDay(course.turn.date);
  const tone = pointOn(course, day)?.tone ?? null;
  if (tone === null) return null;
  return { name: eventName(dossier, course.turn), after: wholeMonths(course.start, day), tone };
}

/** Which of two tones is the friendlier, as they are printed. */
const warmth = (own: number, other: number) =>
  signed(own) === signed(other) ? "in the same tone" : own < other ? "in a colder tone" : "in a warmer tone";

/**
 * What lies between the dossier and the first one beside it: how long after first contact the turn came in each and
 * how friendly they were by then; before the turn, the two tones after as many months.
 */
export function precedentFinding([own, other]: readonly Laid[]): string {
  if (!own) return "No first contact so far";
  if (!other) return "No other dossier stands beside this one";
  const [turn, past] = [turnOf(own), turnOf(other)];
  if (turn && past) {
    const tones =
      signed(turn.tone) === signed(past.tone)
        ? signed(turn.tone)
        : `${signed(turn.tone)}, not ${signed(past.tone)}`;
    const when =
      turn.after === past.after
        ? `as long after first contact as ${past.name} (${months(turn.after)})`
        : `${turn.after < past.after ? "sooner" : "later"} after first contact than ${past.name} (${months(turn.after)}, not ${inWords(past.after)})`;
    return `${capital(turn.name)} came ${when}, ${warmth(turn.tone, past.tone)} (${tones})`;
  }
  const gone = wholeMonths(own.course.start, own.course.until);
  const days = dayNumber(own.course.until) - dayNumber(own.course.start);
  const here = own.course.days.at(-1)?.tone ?? null;
  const there = pointOn(other.course, dateOf(dayNumber(other.course.start) + days))?.tone ?? null;
  const after = gone < 1 ? "In the month of first contact" : `${capital(months(gone))} after first contact`;
  if (here === null) return `${after} ${own.pair} dealings have no tone yet`;
  const said = `${after} ${own.pair} tone stood at ${signed(here)}`;
  if (there === null) return `${said}, later than ${other.pair} dealings reach`;
  const place = signed(here) === signed(there) ? "as" : here < there ? "below" : "above";
  return place === "as"
    ? `${said}, as ${other.pair} tone did then`
    : `${said}, ${place} the ${signed(there)} of ${other.pair} then`;
}
