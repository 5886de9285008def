import type { People } from "../options/people";
import type { ActorRow } from "../tables/actors";
import type { EventRow } from "../tables/events";
import { dayNumber } from "../time/day";
import { firstDay } from "../time/edtf";
import { onceFor } from "./once-for";

/** What one event adds to a relation: its age in days, its weight 2^(−age/half-life) and its Goldstein score. */
export type Contribution = { event: EventRow; age: number; weight: number; score: number };

/** What the events say about an ordered pair: intensity Σ w, tone Σ w·score / Σ w. */
export type Relation = {
  from: string;
  to: string;
  intensity: number;
  tone: number;
  contributions: readonly Contribution[];
};

export type RelationOptions = {
  /** YYYY-MM-DD; events after it weigh nothing. */
  asOf: string;
  /** Days; null gives every event the weight 1. */
  halfLife: number | null;
  /** First day of the window; null reaches back to the first event. */
  since?: string | null;
  people: People;
  /** Only relations among these actors; null for all. */
  actors?: readonly string[] | null;
  /** Events that are left out, by identifier. */
  without?: readonly string[];
};

/** The weight of an event at an age in days. */
export const weightAt = (age: number, halfLife: number | null) =>
  halfLife === null ? 1 : 2 ** (-age / halfLife);

const homes = onceFor<ReadonlyMap<string, string>>();

/** Who counts for whom: people for the state they are a member of, unless they stand apart. */
export function rollUp(actors: readonly ActorRow[], people: People): (id: string) => string {
  if (people === "apart") return (id) => id;
  const home = homes(
    actors,
    "",
    () =>
      new Map(
        actors.flatMap(({ id, kind, member_of }) =>
          kind === "person" && member_of ? [[id, member_of]] : [],
        ),
      ),
  );
  return (id) => home.get(id) ?? id;
}

/**
 * The ordered pairs that an event counts for: each initiator with each recipient; where it has only
 * participants, each with each in both directions. Once per pair, never with oneself.
 */
export function pairsOf(event: EventRow, home: (id: string) => string): [string, string][] {
  const rolled = (ids: readonly string[]) => [...new Set(ids.map(home))];
  const together = event.initiators.length === 0 && event.recipients.length === 0;
  const [froms, tos] = together
    ? [rolled(event.participants), rolled(event.participants)]
    : [rolled(event.initiators), rolled(event.recipients)];
  return froms.flatMap((from) => tos.filter((to) => to !== from).map((to): [string, string] => [from, to]));
}

/** The ordered pairs among some actors, and of each event that counts for any of them its day and those pairs. */
type Dated = { event: EventRow; day: number; pairs: readonly number[] };
type Dealings = { pairs: readonly (readonly [string, string])[]; dated: readonly Dated[] };
const known = onceFor<{ actors: readonly ActorRow[]; dealings: Dealings }>();

function dealingsOf(events: readonly EventRow[], home: (id: string) => string, only: Only): Dealings {
  const wanted = only ? new Set(only) : null;
  const pairs: [string, string][] = [];
  const places = new Map<string, number>();
  const placeOf = (pair: [string, string]) => {
    const key = pair.join(" ");
    const place = places.get(key) ?? pairs.push(pair) - 1;
    places.set(key, place);
    return place;
  };
  const dated = events.flatMap((event): Dated[] => {
    const own = pairsOf(event, home).filter((pair) => pair.every((id) => !wanted || wanted.has(id)));
    return own.length > 0 ? [{ event, day: dayNumber(firstDay(event.date)), pairs: own.map(placeOf) }] : [];
  });
  return { pairs, dated };
}

type Only = readonly string[] | null | undefined;
/** What does not depend on the date is kept with the rows. */
function dealings(events: readonly EventRow[], actors: readonly ActorRow[], people: People, only: Only) {
  const make = () => ({ actors, dealings: dealingsOf(events, rollUp(actors, people), only) });
  const kept = known(events, `${people} ${only ? only.join(" ") : "*"}`, make);
  return (kept.actors === actors ? kept : make()).dealings;
}

/** Relations of ordered pairs as of a date, in the order of their first event. */
export function relations(
  events: readonly EventRow[],
  actors: readonly ActorRow[],
  { asOf, halfLife, since, people, actors: only, without = [] }: RelationOptions,
): Relation[] {
  const [from, today] = [since ? dayNumber(since) : Number.NEGATIVE_INFINITY, dayNumber(asOf)];
  const { pairs, dated } = dealings(events, actors, people, only);
  const found = new Map<number, Contribution[]>();
  for (const { event, day, pairs: own } of dated) {
    if (day > today || day < from || without.includes(event.id)) continue;
    const age = today - day;
    const contribution = { event, age, weight: weightAt(age, halfLife), score: event.goldstein };
    for (const place of own) {
      const before = found.get(place);
      if (before) before.push(contribution);
      else found.set(place, [contribution]);
    }
  }
  return [...found].map(([place, contributions]) => {
    const [from = "", to = ""] = pairs[place] ?? [];
    return { from, to, contributions, ...sums(contributions) };
  });
}

function sums(contributions: readonly Contribution[]): { intensity: number; tone: number } {
  let [intensity, scored] = [0, 0];
  for (const { weight, score } of contributions) {
    intensity += weight;
    scored += weight * score;
  }
  return { intensity, tone: intensity > 0 ? scored / intensity : 0 };
}

/** A relation whichever way it ran: sum of the weights, mean of the scores by weight. */
export type Tie = {
  a: string;
  b: string;
  intensity: number;
  tone: number;
  /** The two directions, where there are any. */
  there: Relation | null;
  back: Relation | null;
};

export const tieKey = (a: string, b: string) => `edge:${[a, b].sort().join("~")}`;

/** Undirected relations, the strongest first. */
export function ties(directed: readonly Relation[]): Tie[] {
  const found = new Map<string, { a: string; b: string; there: Relation | null; back: Relation | null }>();
  for (const relation of directed) {
    const [a = "", b = ""] = [relation.from, relation.to].sort();
    const tie = found.get(`${a} ${b}`) ?? { a, b, there: null, back: null };
    if (relation.from === a) tie.there = relation;
    else tie.back = relation;
    found.set(`${a} ${b}`, tie);
  }
  return [...found.values()]
    .map((tie) => ({ ...tie, ...combine(tie.there, tie.back) }))
    .sort((x, y) => y.intensity - x.intensity || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function combine(there: Relation | null, back: Relation | null) {
  const [i, j] = [there?.intensity ?? 0, back?.intensity ?? 0];
  const intensity = i + j;
  const tone = intensity > 0 ? (i * (there?.tone ?? 0) + j * (back?.tone ?? 0)) / intensity : 0;
  return { intensity, tone };
}
