import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Token } from "@/lib/look/tokens";
import { type Course, coursesOf } from "@/lib/measures/course";
import type { Values } from "@/lib/options/option";
import type { EventRow } from "@/lib/tables/events";
import { firstDay } from "@/lib/time/edtf";
import { actorName, tightName } from "@/lib/words/actors";
import { kindWord } from "@/lib/words/kind-word";
import type { precedentOptions } from "./options";

/** A dossier on the common axis, with the words and the paint by which its line is told from the others. */
export type Laid = {
  dossier: Dossier;
  course: Course;
  isOwn: boolean;
  color: Token;
  /** "US–North Korea", and the same where room is scarce. */
  pair: string;
  tightPair: string;
};

const colors: readonly Token[] = ["ink", "muted", "warn", "severed"];

/** Both sides in a word; the first one short, since it only has to be known. */
const pairOf = (dossier: Dossier, [a, b]: readonly [string, string]) =>
  `${tightName(dossier, a)}–${actorName(dossier, b)}`;

/** The dossier's own course and those of the dossiers beside it; empty where its own has not begun. */
export function laidOut(dossier: Dossier, options: Values<typeof precedentOptions>): Laid[] {
  const until = [options.as_of, dossier.settings.period[1]].sort()[0] ?? options.as_of;
  const found = coursesOf(dossier, { until, halfLife: options.half_life });
  if (!found[0]?.isOwn) return [];
  return found.map(({ dossier: one, course, isOwn }, place) => ({
    dossier: one,
    course,
    isOwn,
    color: colors[place] ?? "muted",
    pair: pairOf(one, course.sides),
    tightPair: course.sides.map((id) => tightName(one, id)).join("–"),
  }));
}

/** What an event is called: as its dossier's landmark, else by its kind and month; in a sentence or as a label. */
export function eventName(dossier: Dossier, event: EventRow, place: "sentence" | "label"): string {
  const landmark = dossier.settings.landmarks.find((candidate) => candidate.event === event.id);
  if (landmark) return landmark.label;
  const words = wordsOf(dossier);
  return words.say(place === "sentence" ? "precedent.event_of" : "precedent.event_label", {
    type: kindWord(words, "event_type", event.type),
    month: words.date(firstDay(event.date).slice(0, 7)),
  });
}

/** The key of an event's mark; events of other dossiers carry the dossier's id. */
export const markOf = ({ dossier, isOwn }: Pick<Laid, "dossier" | "isOwn">, event: EventRow) =>
  isOwn ? `event:${event.id}` : `past:${dossier.settings.id}~${event.id}`;
