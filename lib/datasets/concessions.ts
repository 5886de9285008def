import { entriesBetween } from "../measures/balance";
import { entersOn, stateAt } from "../measures/concession-state";
import { onlyActors } from "../options/actors";
import { until } from "../options/as-of";
import { oneOf } from "../options/one-of";
import { concessionsTable } from "../tables/concessions";
import { dayNumber } from "../time/day";
import { firstDay } from "../time/edtf";
import { defineDataset } from "./dataset";
import { side } from "./side";

/** What was conceded, with how far it was delivered at a date. */
export const concessionsDataset = defineDataset({
  id: "concessions",
  title: concessionsTable.title,
  description: `${concessionsTable.description} With where each stood at the date asked for; without one, every concession as it stood when the dossier opens.`,
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
  options: {
    as_of: until,
    actors: onlyActors,
    kind: oneOf("Kind", concessionsTable.columns.kind.values),
    a: side("A", "Only concessions between this side and side B, or anybody: one actor or several."),
    b: side("B", "Only concessions between this side and side A, or anybody: one actor or several."),
  },
  *rows({ settings, tables }, { as_of, actors, kind, a, b }) {
    const everybody = tables.actors.map(({ id }) => id);
    const between =
      a || b
        ? new Set(entriesBetween(tables, a ?? everybody, b ?? everybody).map((entry) => entry.concession.id))
        : null;
    for (const concession of tables.concessions) {
      const who = [...concession.givers, ...concession.receivers];
      if (actors && !who.some((id) => actors.includes(id))) continue;
      if (kind && !kind.includes(concession.kind)) continue;
      if (between && !between.has(concession.id)) continue;
      const steps = tables.concession_steps
        .filter((step) => step.concession === concession.id)
        .sort((x, y) => dayNumber(firstDay(x.date)) - dayNumber(firstDay(y.date)) || x.n - y.n);
      if (as_of && entersOn(concession, steps) > as_of) continue;
      const { state, delivered } = stateAt(concession, steps, as_of ?? settings.asOf);
      yield { ...concession, state, delivered };
    }
  },
});
