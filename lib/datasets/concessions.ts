import { group } from "d3-array";
import { entriesBetween } from "../measures/balance";
import { stepsCodedBy } from "../measures/coding";
import { entersOn, stateAt, stepsOf } from "../measures/concession-state";
import { counts } from "../measures/counted";
import { onlyActors } from "../options/actors";
import { until } from "../options/as-of";
import { coding } from "../options/coding";
import { kind, verifiable } from "../options/counted";
import { type ConcessionRow, concessionsTable } from "../tables/concessions";
import { defineRowByRow } from "./dataset";
import { side } from "./side";

/** What was conceded, with how far it was delivered at a date. */
export const concessionsDataset = defineRowByRow({
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
    kind,
    verifiable,
    a: side("A", "Only concessions between this side and side B, or anybody: one actor or several."),
    b: side("B", "Only concessions between this side and side A, or anybody: one actor or several."),
    coding,
  },
  table: "concessions",
  reads: ["actors", "concession_steps"],
  row: (
    { settings, tables: { actors: all, concession_steps } },
    { as_of, actors, a, b, coding, ...counted },
  ) => {
    const everybody = all.map(({ id }) => id);
    const isBetween = (concession: ConcessionRow) =>
      entriesBetween(
        { actors: all, concessions: [concession], concession_steps: [] },
        a ?? everybody,
        b ?? everybody,
      ).length > 0;
    const isCounted = counts(counted);
    const steps = group(stepsCodedBy(concession_steps, coding), ({ concession }) => concession);
    return (concession) => {
      const who = [...concession.givers, ...concession.receivers];
      if (actors && !who.some((id) => actors.includes(id))) return null;
      if (!isCounted(concession)) return null;
      if ((a || b) && !isBetween(concession)) return null;
      const own = stepsOf(steps.get(concession.id) ?? [], concession.id);
      if (as_of && entersOn(concession, own) > as_of) return null;
      const { state, delivered } = stateAt(concession, own, as_of ?? settings.asOf);
      return { ...concession, state, delivered };
    };
  },
});
