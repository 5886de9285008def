import type { CodedSums } from "../dossier/dossier";
import type { DossierTables } from "../tables/tables";
import { firstDay } from "../time/edtf";
import { type CodedPoint, codedCourse, endOf } from "./coded-course";
import { monthsBetween } from "./event-months";
import { onceFor } from "./once-for";
import { relations, ties } from "./relations";

/** What each coding says of a pair as of the end of a month, or of the day asked for within it. */
export type CodingPoint = {
  /** YYYY-MM. */
  month: string;
  /** The day that both are taken as of, YYYY-MM-DD. */
  day: string;
  /** Events of that month, up to that day. */
  handEvents: number;
  machineEvents: number;
  /** Which those by hand are. */
  handIds: readonly string[];
  /** Tone of all events by then, by weight; null before the first. */
  hand: number | null;
  machine: number | null;
  /** By how much the machine's tone may differ from that of its single events. */
  bound: number;
};

export type CodingsAsked = {
  /** First day of the first month. */
  from: string;
  asOf: string;
  halfLife: number | null;
  pair: readonly [string, string];
};

const known = onceFor<readonly CodingPoint[]>();

/** Tones of a pair by hand and by machine, both directions together, month by month. */
export const codings = (
  tables: DossierTables,
  sums: CodedSums | undefined,
  asked: CodingsAsked,
): readonly CodingPoint[] =>
  known(tables, JSON.stringify([asked, sums?.version, sums?.pair]), () => made(tables, sums, asked));

function made(
  { events, actors }: DossierTables,
  sums: CodedSums | undefined,
  { from, asOf, halfLife, pair }: CodingsAsked,
): CodingPoint[] {
  const tieOn = (day: string) =>
    ties(relations(events, actors, { asOf: day, halfLife, people: "state", actors: pair }))[0];
  const last = tieOn(asOf);
  const own = new Set(
    [...(last?.there?.contributions ?? []), ...(last?.back?.contributions ?? [])].map(({ event }) => event),
  );
  const course = codedCourse(sums?.months ?? [], sums?.days ?? [], { asOf, halfLife });
  const months = monthsBetween(from, asOf);
  let machine: CodedPoint | undefined = course.filter(({ month }) => month < (months[0] ?? "")).at(-1);
  return months.map((month) => {
    const day = endOf(month, asOf);
    const here = course.find((point) => point.month === month);
    // Without new events all weigh less alike: the tone stays what it was.
    machine = here ?? machine;
    const handIds = [...own].filter(({ date }) => firstDay(date).startsWith(month)).map(({ id }) => id);
    return {
      ...{ month, day, handIds },
      handEvents: handIds.length,
      machineEvents: here?.events ?? 0,
      hand: tieOn(day)?.tone ?? null,
      machine: machine?.tone ?? null,
      bound: machine?.tone === null ? 0 : (machine?.toneBound ?? 0),
    };
  });
}
