import { relations, ties } from "../measures/relations";
import { onlyActors } from "../options/actors";
import { asOf, since } from "../options/as-of";
import { direction } from "../options/direction";
import { halfLife } from "../options/half-life";
import { people } from "../options/people";
import { without } from "../options/without";
import { defineDataset } from "./dataset";
import { pairColumns } from "./pair-columns";
import { relationsGraph } from "./relations-graph";

/** What the events say about every ordered pair of actors as of a date. */
export const relationsDataset = defineDataset({
  id: "relations",
  title: "Relations",
  description:
    "What the events say about each ordered pair of actors as of a date: how much they dealt with each other, and how kindly. Computed from the events.",
  key: ["from", "to"],
  columns: {
    ...pairColumns,
    intensity: {
      type: "number",
      title: "Intensity",
      description: "Sum of the events' weights, 2^(−age in days / half-life); 1 each without a half-life.",
      unit: "weighted events",
      role: "weight",
    },
    tone: {
      type: "number",
      title: "Tone",
      description: "Mean of the events' Goldstein values, by weight.",
      unit: "score, −10…+10",
    },
    events: {
      type: "integer",
      title: "Events",
      description: "Events that count for the pair.",
      unit: "events",
    },
  },
  options: { as_of: asOf, half_life: halfLife, since, actors: onlyActors, people, direction, without },
  graph: relationsGraph,
  *rows({ tables }, { as_of, half_life, since, actors, people, direction, without }) {
    const asked = { asOf: as_of, halfLife: half_life, since, people, actors, without };
    const directed = relations(tables.events, tables.actors, asked);
    if (direction === "directed")
      for (const { from, to, intensity, tone, contributions } of directed)
        yield { from, to, intensity, tone, events: contributions.length };
    else
      for (const { a, b, intensity, tone, there, back } of ties(directed)) {
        const events = new Set(
          [...(there?.contributions ?? []), ...(back?.contributions ?? [])].map((part) => part.event),
        );
        yield { from: a, to: b, intensity, tone, events: events.size };
      }
  },
});
