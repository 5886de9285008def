import { endsOf, standingsAt } from "../measures/standings";
import { onlyActors } from "../options/actors";
import { asOf, since } from "../options/as-of";
import { every } from "../options/every";
import { halfLife } from "../options/half-life";
import { people } from "../options/people";
import { without } from "../options/without";
import { defineDataset } from "./dataset";

/** How strong each actor was and how much it brokered, quarter by quarter. */
export const standingsDataset = defineDataset({
  id: "standings",
  title: "Standings",
  description:
    "Strength and brokerage of each actor at the end of every quarter, or month, of the dossier's period, as far as it is over by a date, and on that date. Computed from the relations, both directions taken together; with actors named, from those among them alone.",
  key: ["date", "actor"],
  columns: {
    date: { type: "date", title: "Date", description: "End of the day." },
    actor: {
      type: "string",
      title: "Actor",
      description: "The actor; people count for their state unless they stand apart.",
      references: "actors.id",
    },
    ties: {
      type: "integer",
      title: "Ties",
      description: "Other actors that it had dealt with by then.",
      unit: "actors",
    },
    strength: {
      type: "number",
      title: "Strength",
      description: "Sum of the intensities of its ties.",
      unit: "weighted events",
    },
    brokerage: {
      type: "number",
      title: "Brokerage",
      description:
        "For every two others, the share of the shortest friendly paths between them that run through it (betweenness); a tie of positive tone is as long as 1 / intensity.",
      unit: "pairs of actors",
    },
  },
  options: { as_of: asOf, every, half_life: halfLife, since, actors: onlyActors, people, without },
  *rows({ settings, tables }, { as_of, every, half_life, ...asked }) {
    for (const date of endsOf(settings.period, as_of, every))
      for (const { actor, ties, strength, brokerage } of standingsAt(tables, {
        ...asked,
        asOf: date,
        halfLife: half_life,
      }))
        yield { date, actor, ties, strength, brokerage };
  },
});
