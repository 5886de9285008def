import { stateAt } from "../measures/concession-state";
import { onlyActors } from "../options/actors";
import { asOf } from "../options/as-of";
import { concessionsTable } from "../tables/concessions";
import { defineDataset } from "./dataset";

/** What was conceded, with how far it was delivered at a date. */
export const concessionsDataset = defineDataset({
  id: "concessions",
  title: concessionsTable.title,
  description: `${concessionsTable.description} With where each stood at the date asked for.`,
  key: concessionsTable.key,
  columns: {
    ...concessionsTable.columns,
    state: {
      type: "string",
      title: "State",
      description: "Where the concession stood at the date.",
      values: ["not_yet", "promised", "partly", "delivered", "reversed", "lapsed"],
    },
    delivered: {
      type: "number",
      title: "Delivered",
      description:
        "Share delivered at the date: none 0, minimal 1/3, intermediate 2/3, full 1. What a side gave is the sum of size × delivered.",
      unit: "share, 0–1",
    },
  },
  options: { as_of: asOf, actors: onlyActors },
  *rows({ tables }, { as_of, actors }) {
    for (const concession of tables.concessions) {
      if (actors && ![...concession.givers, ...concession.receivers].some((id) => actors.includes(id)))
        continue;
      const steps = tables.concession_steps
        .filter(({ concession: id }) => id === concession.id)
        .sort((a, b) => a.n - b.n);
      const { state, delivered } = stateAt(concession, steps, as_of);
      yield { ...concession, state, delivered };
    }
  },
});
