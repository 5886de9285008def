import type { EventRow } from "../tables/events";
import type { DossierTables } from "../tables/tables";
import { type Relation, type RelationOptions, relations, type Tie, tieKey, ties } from "./relations";
import { inOrder } from "./segment-changes";

export const tieChanges = [
  "turned_friendly",
  "turned_hostile",
  "appeared",
  "faded",
  "kept",
  "slight",
] as const;
export type TieChange = (typeof tieChanges)[number];
/** A pair at the ends of two days, the earlier first: null where no event counts for it by then. */
export type RelationChange = {
  key: string;
  a: string;
  b: string;
  before: Tie | null;
  after: Tie;
  change: TieChange;
};

/** From this intensity on a tie counts as there: as much as one event that is a half-life old. */
export const there = 0.5;
/** A change of tone below this turns nothing, in Goldstein points. */
export const leastTurn = 0.25;

type End = Pick<Tie, "intensity" | "tone"> | null;
const isThere = (end: End) => end !== null && end.intensity >= there;
/** As in triads, a tone of exactly zero counts as friendly. */
const isFriend = (end: End) => (end?.tone ?? 0) >= 0;

/** What became of a tie between two days: of its presence first, then of the sign of its tone. */
export function tieChangeOf(before: End, after: End): TieChange {
  if (!isThere(before)) return isThere(after) ? "appeared" : "slight";
  if (!isThere(after)) return "faded";
  const hasMoved = Math.abs((after?.tone ?? 0) - (before?.tone ?? 0)) >= leastTurn;
  if (isFriend(before) === isFriend(after) || !hasMoved) return "kept";
  return isFriend(after) ? "turned_friendly" : "turned_hostile";
}

/** The events that count for a tie, each once though it ran both ways. */
export const eventsOf = (tie: Tie | null): ReadonlySet<EventRow> =>
  new Set([tie?.there, tie?.back].flatMap((way) => way?.contributions.map(({ event }) => event) ?? []));

/** Every pair that dealt by either of two days, in whatever order they are named; the strongest at the end first. */
export function relationChanges(
  { events, actors }: Pick<DossierTables, "events" | "actors">,
  [one, other]: readonly [string, string],
  asked: Omit<RelationOptions, "asOf">,
): RelationChange[] {
  const [first, last] = inOrder(one, other).map((asOf) =>
    ties(relations(events, actors, { ...asked, asOf })),
  ) as [Tie[], Tie[]];
  const then = new Map(first.map((tie) => [tieKey(tie.a, tie.b), tie]));
  // What counted on the earlier day counts on the later one too, only less.
  return last.map((after) => {
    const key = tieKey(after.a, after.b);
    const before = then.get(key) ?? null;
    return { key, a: after.a, b: after.b, before, after, change: tieChangeOf(before, after) };
  });
}

/** One direction of a pair at the ends of two days. */
export type DirectionChange = {
  from: string;
  to: string;
  before: Relation | null;
  after: Relation;
  change: TieChange;
};

/** The same for each direction by itself, the strongest at the end first. */
export function directionChanges(
  { events, actors }: Pick<DossierTables, "events" | "actors">,
  [one, other]: readonly [string, string],
  asked: Omit<RelationOptions, "asOf">,
): DirectionChange[] {
  const [first, last] = inOrder(one, other).map((asOf) => relations(events, actors, { ...asked, asOf })) as [
    Relation[],
    Relation[],
  ];
  const then = new Map(first.map((relation) => [`${relation.from} ${relation.to}`, relation]));
  return last
    .map((after) => {
      const { from, to } = after;
      const before = then.get(`${from} ${to}`) ?? null;
      return { from, to, before, after, change: tieChangeOf(before, after) };
    })
    .sort((p, q) => q.after.intensity - p.after.intensity || (p.from + p.to < q.from + q.to ? -1 : 1));
}
