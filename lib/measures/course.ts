import type { Dossier } from "../dossier/dossier";
import type { ConcessionRow } from "../tables/concessions";
import type { EventRow } from "../tables/events";
import { dateOf, dayNumber } from "../time/day";
import { firstDay } from "../time/edtf";
import { changeDays, entriesBetween, sumAt } from "./balance";
import { isLeaderLevel } from "./leader-level";
import { onceFor } from "./once-for";
import { pairsOf, relations, rollUp, ties } from "./relations";
import { sizeOf } from "./weighting";

/** A day on which something changed between the two sides of a dossier, and what then held. */
export type CourseDay = {
  day: string;
  /** Since first contact, in months of 30.4375 days; negative before. */
  months: number;
  /** Weighted mean of the Goldstein scores, −10…+10; null before the first event. */
  tone: number | null;
  /** Points that the second side had received less points that it had given, as coded. */
  net: number;
  events: readonly EventRow[];
  concessions: readonly ConcessionRow[];
};
/** How two sides dealt with each other, dated from their first contact. */
export type Course = {
  sides: readonly [string, string];
  contact: EventRow;
  start: string;
  /** The event at which dossiers are compared; null where it has not come by the last day. */
  turn: EventRow | null;
  until: string;
  days: readonly CourseDay[];
  /** Events between the two up to the last day: what the tone rests on. */
  events: readonly EventRow[];
  /** Concessions between the two that were promised by then: what the balance rests on. */
  concessions: number;
};

export const daysInMonth = 30.4375;
/** Months before first contact that are shown as well. */
export const leadIn = 6;

/** Whole months from a day to a later one, as one counts an age. */
export function wholeMonths(from: string, to: string): number {
  const [y = 0, m = 0, d = 0] = from.split("-").map(Number);
  const [year = 0, month = 0, day = 0] = to.split("-").map(Number);
  return (year - y) * 12 + month - m - (day < d ? 1 : 0);
}

type Asked = { until: string; halfLife: number | null };
const known = onceFor<{ course: Course | null }>();

/**
 * The course of a dossier's two sides up to a day, from six months before their first contact: the event that the
 * dossier names, else the first leader-level contact between them. Null where that has not come.
 */
export const courseOf = (dossier: Dossier, asked: Asked): Course | null =>
  known(dossier.tables, JSON.stringify([asked, dossier.settings.sides, dossier.settings.precedent]), () => ({
    course: findCourse(dossier, asked),
  })).course;

function findCourse({ settings, tables }: Dossier, { until, halfLife }: Asked): Course | null {
  const { sides, precedent, period, asOf } = settings;
  const home = rollUp(tables.actors, "state");
  const dated = tables.events
    .filter((event) => pairsOf(event, home).some((pair) => sides.every((side) => pair.includes(side))))
    .map((event) => ({ event, day: firstDay(event.date) }))
    .filter(({ day }) => day <= until)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const contacts = dated.filter(({ event }) => isLeaderLevel(event, tables.offices));
  const named = (id: string | null, from: typeof dated) => from.find(({ event }) => event.id === id);
  const all = tables.events.map((event) => ({ event, day: firstDay(event.date) }));
  const contact = precedent.contact === null ? contacts[0] : named(precedent.contact, all);
  if (!contact || contact.day > until) return null;
  const later = contacts.filter(({ day }) => day > contact.day && day <= asOf);
  const turn = precedent.turn === null ? later.at(-1) : named(precedent.turn, all);
  const entries = entriesBetween(tables, [sides[0]], [sides[1]]);
  const opening = dateOf(dayNumber(contact.day) - Math.round(leadIn * daysInMonth));
  const from = opening < period[0] ? ([period[0], contact.day].sort()[0] ?? opening) : opening;
  const changes = changeDays(entries, until);
  const days = [...new Set([from, contact.day, ...dated.map(({ day }) => day), ...changes, until])]
    .filter((day) => day >= from && day <= until)
    .sort();
  const isNew = (day: string) => (entry: (typeof entries)[number]) =>
    [entry.concession.promised, ...entry.steps.map(({ date }) => date)].some(
      (date) => firstDay(date) === day,
    );
  return {
    sides,
    contact: contact.event,
    start: contact.day,
    turn: turn && turn.day <= until ? turn.event : null,
    until,
    days: days.map((day) => ({
      day,
      months: (dayNumber(day) - dayNumber(contact.day)) / daysInMonth,
      tone: toneAt(tables, sides, day, halfLife),
      net: 0 - sumAt(entries, day, sizeOf("coded")).balance,
      events: dated.filter((one) => one.day === day).map(({ event }) => event),
      concessions: entries.filter(isNew(day)).map(({ concession }) => concession),
    })),
    events: dated.map(({ event }) => event),
    concessions: entries.filter(({ concession }) => firstDay(concession.promised) <= until).length,
  };
}

function toneAt(
  { events, actors }: Dossier["tables"],
  sides: readonly [string, string],
  asOf: string,
  halfLife: number | null,
): number | null {
  const [tie] = ties(relations(events, actors, { asOf, halfLife, people: "state", actors: sides }));
  return tie ? tie.tone : null;
}

/** What held on a day of a course; null before its first and after its last. */
export const pointOn = ({ days, until }: Course, day: string): CourseDay | null =>
  day > until ? null : (days.findLast((point) => point.day <= day) ?? null);

/** The last day in a dossier's period on which something changed between its sides, or its opening date. */
export function lastChange({ settings, tables }: Dossier): string {
  const [a, b] = settings.sides;
  const home = rollUp(tables.actors, "state");
  const [, end] = settings.period;
  const days = [
    ...tables.events
      .filter((event) => pairsOf(event, home).some((pair) => pair.includes(a) && pair.includes(b)))
      .map(({ date }) => firstDay(date)),
    ...entriesBetween(tables, [a], [b]).flatMap(({ steps }) => steps.map(({ date }) => firstDay(date))),
  ].filter((day) => day <= end);
  return days.sort().at(-1) ?? settings.asOf;
}

/**
 * The courses to lay on one axis: the dossier's own up to a day, then those beside it to their ends, each with its
 * dossier. What has no first contact is left out.
 */
export function coursesOf(dossier: Dossier, { until, halfLife }: Asked) {
  return [dossier, ...(dossier.beside?.shown ?? [])].flatMap((one, place) => {
    const course = courseOf(one, { until: place === 0 ? until : lastChange(one), halfLife });
    return course ? [{ dossier: one, course, isOwn: place === 0 }] : [];
  });
}
