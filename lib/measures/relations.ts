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
};

/** The weight of an event at an age in days. */
export const weightAt = (age: number, halfLife: number | null) =>
  halfLife === null ? 1 : 2 ** (-age / halfLife);

/** Who counts for whom: people for the state they are a member of, unless they stand apart. */
export function rollUp(actors: readonly ActorRow[], people: People): (id: string) => string {
  if (people === "apart") return (id) => id;
  const home = new Map(
    actors.flatMap((actor) =>
      actor.kind === "person" && actor.member_of ? [[actor.id, actor.member_of]] : [],
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

type Dated = { event: EventRow; day: string; number: number; pairs: readonly [string, string][] };
const known = onceFor<{ actors: readonly ActorRow[]; dated: readonly Dated[] }>();

/** Every event with its day and its pairs: the same at every date. */
function datedPairs(events: readonly EventRow[], actors: readonly ActorRow[], people: People) {
  const make = () => {
    const home = rollUp(actors, people);
    const dated = events.map((event): Dated => {
      const day = firstDay(event.date);
      return { event, day, number: dayNumber(day), pairs: pairsOf(event, home) };
    });
    return { actors, dated };
  };
  const kept = known(events, people, make);
  return (kept.actors === actors ? kept : make()).dated;
}

/** Relations of ordered pairs as of a date, in the order of their first event. */
export function relations(
  events: readonly EventRow[],
  actors: readonly ActorRow[],
  { asOf, halfLife, since, people, actors: only }: RelationOptions,
): Relation[] {
  const today = dayNumber(asOf);
  const wanted = only ? new Set(only) : null;
  const found = new Map<string, { from: string; to: string; contributions: Contribution[] }>();
  for (const { event, day, number, pairs } of datedPairs(events, actors, people)) {
    if (day > asOf || (since && day < since)) continue;
    const age = today - number;
    const contribution = { event, age, weight: weightAt(age, halfLife), score: event.goldstein };
    for (const [from, to] of pairs) {
      if (wanted && !(wanted.has(from) && wanted.has(to))) continue;
      const key = `${from} ${to}`;
      const pair = found.get(key) ?? { from, to, contributions: [] };
      pair.contributions.push(contribution);
      found.set(key, pair);
    }
  }
  return [...found.values()].map((pair) => ({ ...pair, ...sums(pair.contributions) }));
}

function sums(contributions: readonly Contribution[]): { intensity: number; tone: number } {
  const intensity = contributions.reduce((sum, { weight }) => sum + weight, 0);
  const scored = contributions.reduce((sum, { weight, score }) => sum + weight * score, 0);
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
