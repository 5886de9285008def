import { releaseName } from "../dossier/lay-beside";
import { coursesOf } from "../measures/course";
import { asOf } from "../options/as-of";
import { beside } from "../options/beside";
import { halfLife } from "../options/half-life";
import { defineDataset } from "./dataset";

/** How the two sides of this dossier and of others dealt with each other, dated from their first contact. */
export const precedentsDataset = defineDataset({
  id: "precedents",
  title: "Precedents",
  description:
    "This dossier and others laid on one axis: for every day on which something changed between a dossier's two sides, from six months before their first contact, the tone and the net balance that then held. This dossier counts up to a date, the others to the end of what they hold. Computed from the events and concessions.",
  key: ["dossier", "date"],
  compares: true,
  columns: {
    dossier: { type: "string", title: "Dossier", description: "Identifier of the dossier." },
    release: {
      type: "string",
      title: "Release",
      // A version alone, such as 2026.11.1, is taken for a date by spreadsheets and by DuckDB.
      description: "Dossier and release that were read, as addresses name them.",
    },
    date: { type: "date", title: "Date", description: "End of the day for which tone and balance hold." },
    months: {
      type: "number",
      title: "Months",
      description: "Since first contact, in months of 30.4375 days; negative before it.",
      unit: "months",
    },
    sides: {
      type: "list",
      items: "string",
      title: "Sides",
      description: "The two sides, as identifiers of actors of that dossier.",
    },
    tone: {
      type: "number",
      title: "Tone",
      description:
        "Mean of the Goldstein values of the events between the two, by weight; empty before them.",
      unit: "score, −10…+10",
      optional: true,
    },
    net: {
      type: "number",
      title: "Net balance",
      description: "What the second side had received from the first less what it had given, coded sizes.",
      unit: "points",
    },
    events: {
      type: "list",
      items: "string",
      title: "Events",
      description: "Identifiers of that day's events between the two, in that dossier.",
    },
    concessions: {
      type: "list",
      items: "string",
      title: "Concessions",
      description: "Identifiers of the concessions promised or changed that day, in that dossier.",
    },
  },
  options: { as_of: asOf, half_life: halfLife, with: beside },
  *rows(dossier, { as_of, half_life }) {
    for (const { dossier: one, course } of coursesOf(dossier, { until: as_of, halfLife: half_life }))
      for (const { day, months, tone, net, events, concessions } of course.days)
        yield {
          dossier: one.settings.id,
          release: releaseName(one),
          date: day,
          months,
          sides: course.sides,
          tone,
          net,
          events: events.map(({ id }) => id),
          concessions: concessions.map(({ id }) => id),
        };
  },
});
