import { positions } from "../measures/positions";
import { onlyActors } from "../options/actors";
import { asOf } from "../options/as-of";
import { defineDataset } from "./dataset";

/** Who took part in leader-level contacts, by quarter. */
export const positionsDataset = defineDataset({
  id: "positions",
  title: "Positions",
  description:
    "For each quarter of the period up to a date, the share of leader-level contacts (summit, meeting, visit, call, letter) that an actor took part in, ranked. Computed from the events and offices.",
  key: ["quarter", "actor"],
  columns: {
    quarter: {
      type: "string",
      title: "Quarter",
      description: "Year and quarter, such as 2018-Q2; the last one counts up to the date.",
    },
    actor: {
      type: "string",
      title: "Actor",
      description: "The actor; people count for their state.",
      references: "actors.id",
    },
    contacts: {
      type: "integer",
      title: "Contacts",
      description: "Contacts that the actor took part in.",
      unit: "contacts",
    },
    total: {
      type: "integer",
      title: "All contacts",
      description: "Leader-level contacts of the quarter.",
      unit: "contacts",
    },
    share: {
      type: "number",
      title: "Share",
      description: "Contacts of the actor as a share of all.",
      unit: "share, 0–1",
    },
    rank: {
      type: "integer",
      title: "Rank",
      description: "1 for the largest share among the actors asked for; ties share a rank.",
      unit: "rank",
    },
  },
  options: { as_of: asOf, actors: onlyActors },
  *rows({ settings, tables }, { as_of, actors }) {
    for (const { events: _, ...row } of positions(tables, { asOf: as_of, from: settings.period[0], actors }))
      yield row;
  },
});
