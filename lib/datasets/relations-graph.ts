import type { Dossier } from "../dossier/dossier";
import { type Contribution, relations, ties, weightAt } from "../measures/relations";
import type { People } from "../options/people";
import { type ActorRow, actorsTable } from "../tables/actors";
import { dateOf, dayNumber } from "../time/day";
import { firstDay, lastDay } from "../time/edtf";
import type { Dated, Edge, Graph, Node, Spell } from "./graph";
import { pieces } from "./spells";

type Asked = {
  as_of: string;
  half_life: number | null;
  since: string | null;
  actors: readonly string[] | null;
  people: People;
  direction: "directed" | "both";
  without: readonly string[];
};

/** What one row of relations rests on: its ends and the events that count. */
type Pair = {
  from: string;
  to: string;
  intensity: number;
  tone: number;
  contributions: readonly Contribution[];
};

const edgeColumns = {
  intensity: {
    type: "number",
    title: "Intensity",
    description: "Sum of the events' weights as of the graph's last day; also the weight of the edge.",
    unit: "weighted events",
  },
  tone: {
    type: "number",
    title: "Tone",
    description: "Mean of the events' Goldstein values, by weight, as of the graph's last day.",
    unit: "score, −10…+10",
  },
  events: {
    type: "integer",
    title: "Events",
    description: "Events that count for the pair.",
    unit: "events",
  },
} as const;

const datedEdgeColumns = {
  intensity_by_month: {
    ...edgeColumns.intensity,
    title: "Intensity by month",
    description: "Intensity as of the end of each month.",
  },
  tone_by_month: {
    ...edgeColumns.tone,
    title: "Tone by month",
    description: "Tone as of the end of each month.",
  },
} as const;

const datedNodeColumns = {
  office: {
    type: "string",
    title: "Office",
    description: "A person's office in each term; for a state, who led it and in which office.",
  },
} as const;

function pairsOf(
  { tables }: Dossier,
  { as_of, half_life, since, actors, people, direction, without }: Asked,
): Pair[] {
  const asked = { asOf: as_of, halfLife: half_life, since, people, actors, without };
  const directed = relations(tables.events, tables.actors, asked);
  if (direction === "directed") return directed;
  return ties(directed).map(({ a, b, intensity, tone, there, back }) => ({
    from: a,
    to: b,
    intensity,
    tone,
    contributions: [...(there?.contributions ?? []), ...(back?.contributions ?? [])],
  }));
}

const dayOf = ({ event }: Contribution) => firstDay(event.date);
const firstOf = ({ contributions }: Pair) => contributions.map(dayOf).sort()[0] ?? "";

/** The months of a spell, each as the part of it that lies in the spell. */
function monthsOf({ start, end }: Spell): Spell[] {
  const months: Spell[] = [];
  for (let day = start; day <= end; ) {
    const last = lastDay(day.slice(0, 7));
    months.push({ start: day, end: last < end ? last : end });
    day = dateOf(dayNumber(last) + 1);
  }
  return months;
}

/** Intensity and tone of a pair as of the end of each month since its first event. */
function byMonth(pair: Pair, spell: Spell, halfLife: number | null) {
  const intensity: Dated[] = [];
  const tone: Dated[] = [];
  for (const month of monthsOf(spell)) {
    const known = pair.contributions.filter((one) => dayOf(one) <= month.end);
    const weights = known.map((one) => weightAt(dayNumber(month.end) - dayNumber(dayOf(one)), halfLife));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const scored = known.reduce((total, { score }, place) => total + (weights[place] ?? 0) * score, 0);
    intensity.push({ ...month, value: sum });
    tone.push({ ...month, value: sum > 0 ? scored / sum : 0 });
  }
  return { intensity_by_month: intensity, tone_by_month: tone };
}

/** Who held which office when, for a person its own terms, for a state those of its leaders. */
function officesOf({ tables }: Dossier, actor: ActorRow, within: Spell): Dated[] {
  const names = new Map(
    tables.actors
      .filter((other) => other.member_of === actor.id)
      .map(({ id, short_name }) => [id, short_name]),
  );
  const terms = tables.offices.flatMap((office): Dated[] => {
    const end = office.end === null ? within.end : lastDay(office.end);
    const term = { start: firstDay(office.start), end };
    if (office.actor === actor.id) return [{ ...term, value: office.office }];
    const name = names.get(office.actor);
    return office.leader && name !== undefined ? [{ ...term, value: `${name}, ${office.office}` }] : [];
  });
  return pieces(within, terms, (values) => [...new Set(values)].join("; ") || null);
}

/** Actors and what the events say about each pair of them, month by month. */
export function relationsGraph(dossier: Dossier, asked: Asked): Graph {
  const pairs = pairsOf(dossier, asked);
  const starts = new Map<string, string>();
  for (const pair of pairs)
    for (const id of [pair.from, pair.to]) {
      const [first, known] = [firstOf(pair), starts.get(id)];
      if (known === undefined || first < known) starts.set(id, first);
    }
  const nodes = dossier.tables.actors.flatMap((actor): Node[] => {
    const start = starts.get(actor.id);
    if (start === undefined) return [];
    const spell = { start, end: asked.as_of };
    const dated = { office: officesOf(dossier, actor, spell) };
    return [{ id: actor.id, label: actor.short_name, row: actor, spells: [spell], dated }];
  });
  const edges = pairs.map((pair): Edge => {
    const { from, to, intensity, tone, contributions } = pair;
    const spell = { start: firstOf(pair), end: asked.as_of };
    return {
      id: `${from}~${to}`,
      source: from,
      target: to,
      weight: intensity,
      row: { intensity, tone, events: new Set(contributions.map(({ event }) => event)).size },
      spells: [spell],
      dated: byMonth(pair, spell, asked.half_life),
    };
  });
  const first = [...starts.values()].sort()[0];
  return {
    description:
      "Actors are nodes, there from their first event; relations are edges, there from the first event of the pair. The weight of an edge is its intensity, which is never negative; how friendly it is says its tone.",
    directed: asked.direction === "directed",
    time: first === undefined ? null : { start: first, end: asked.as_of },
    nodeColumns: actorsTable.columns,
    edgeColumns,
    datedNodeColumns,
    datedEdgeColumns,
    nodes,
    edges,
  };
}
