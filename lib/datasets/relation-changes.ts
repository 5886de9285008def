import { eventsOf, leastTurn, relationChanges, there, tieChanges } from "../measures/relation-changes";
import { inOrder } from "../measures/segment-changes";
import { onlyActors } from "../options/actors";
import { asOf, since } from "../options/as-of";
import { compare } from "../options/compare";
import { halfLife } from "../options/half-life";
import { people } from "../options/people";
import { without } from "../options/without";
import { defineDataset } from "./dataset";

const intensity = (when: string) =>
  ({
    type: "number",
    title: `${when} intensity`,
    description: "Sum of the weights, by then, of the events that count for the pair in either direction.",
    unit: "weighted events",
  }) as const;
const tone = (when: string) =>
  ({
    type: "number",
    title: `${when} tone`,
    description: "Mean of those events' Goldstein values, by weight; empty where no event counts yet.",
    unit: "score, −10…+10",
    optional: true,
  }) as const;
const events = (when: string) =>
  ({
    type: "integer",
    title: `${when} events`,
    description: "Events that count for the pair by then.",
    unit: "events",
  }) as const;

/** What became of every relation between two dates. */
export const relationChangesDataset = defineDataset({
  id: "relation_changes",
  title: "Changes of relations",
  description:
    "For every two actors that dealt with each other their relation, both directions taken together, on two dates, and whether it appeared, faded or turned between them. Computed from the events; without a date to compare with, since the first day of the dossier's period.",
  key: ["from", "to"],
  columns: {
    from: {
      type: "string",
      title: "From",
      description: "The first of the two by identifier.",
      references: "actors.id",
    },
    to: {
      type: "string",
      title: "To",
      description: "The second of the two by identifier.",
      references: "actors.id",
    },
    first_date: { type: "date", title: "First date", description: "End of the earlier day." },
    first_intensity: intensity("First"),
    first_tone: tone("First"),
    first_events: events("First"),
    last_date: { type: "date", title: "Last date", description: "End of the later day." },
    last_intensity: intensity("Last"),
    last_tone: tone("Last"),
    last_events: events("Last"),
    intensity_change: {
      type: "number",
      title: "Change of intensity",
      description: "Last less first.",
      unit: "weighted events",
    },
    tone_change: {
      type: "number",
      title: "Change of tone",
      description: "Last less first; empty where the first is.",
      unit: "score, −20…+20",
      optional: true,
    },
    change: {
      type: "string",
      title: "Change",
      description: `appeared: its intensity rose to ${there} or more; faded: it fell below; turned_friendly, turned_hostile: the tone of a tie there on both dates changed its sign and by at least ${leastTurn} (exactly 0 counts as friendly); kept: it was there on both and did not turn; slight: below ${there} on both.`,
      values: tieChanges,
    },
  },
  options: { as_of: asOf, compare, half_life: halfLife, since, actors: onlyActors, people, without },
  *rows({ settings, tables }, { as_of, compare, half_life, ...asked }) {
    const dates = inOrder(as_of, compare ?? settings.period[0]);
    for (const { a, b, before, after, change } of relationChanges(tables, dates, {
      ...asked,
      halfLife: half_life,
    })) {
      const [first_tone, last_tone] = [before?.tone ?? null, after.tone];
      const [first_intensity, last_intensity] = [before?.intensity ?? 0, after.intensity];
      yield {
        ...{
          from: a,
          to: b,
          first_date: dates[0],
          first_intensity,
          first_tone,
          first_events: eventsOf(before).size,
        },
        ...{ last_date: dates[1], last_intensity, last_tone, last_events: eventsOf(after).size },
        intensity_change: last_intensity - first_intensity,
        tone_change: first_tone === null ? null : last_tone - first_tone,
        change,
      };
    }
  },
});
