import { codings } from "../measures/codings";
import { asOf } from "../options/as-of";
import { halfLife } from "../options/half-life";
import { firstActor, secondActor } from "../options/pair";
import { toneBound, weighedAsOf } from "./coded-columns";
import { defineDataset } from "./dataset";

/** The tone of a pair by hand and by machine. */
export const codingsDataset = defineDataset({
  id: "codings",
  title: "Codings compared",
  description:
    "For two actors, at the end of every month as far as a date, the tone by the dossier's own events and by the machine-coded ones, both directions taken together, and how many of each there were. Computed from the events and from sums of the machine-coded ones by month, which belong to no release.",
  key: ["a", "b", "month"],
  columns: {
    a: {
      type: "string",
      title: "First actor",
      description: "The actor named first.",
      references: "actors.id",
    },
    b: {
      type: "string",
      title: "Second actor",
      description: "The actor named second.",
      references: "actors.id",
    },
    month: { type: "edtf", title: "Month", description: "The month at whose end both are taken." },
    as_of: weighedAsOf,
    hand_events: {
      type: "integer",
      title: "Events by hand",
      description:
        "Events of the dossier, coded by hand, that count for the pair in that month, up to that day.",
      unit: "events",
    },
    hand_tone: {
      type: "number",
      title: "Tone by hand",
      description:
        "Mean of the Goldstein values of all such events by then, by weight; empty where there are none yet.",
      unit: "score, −10…+10",
      optional: true,
    },
    machine_events: {
      type: "integer",
      title: "Events by machine",
      description: "Machine-coded events of the pair in that month, up to that day.",
      unit: "events",
    },
    machine_tone: {
      type: "number",
      title: "Tone by machine",
      description:
        "Mean of the Goldstein values of all machine-coded events by then, by weight; empty where there are none yet, or the half-life is too short for sums by month.",
      unit: "score, −10…+10",
      optional: true,
    },
    machine_bound: toneBound,
  },
  options: { as_of: asOf, half_life: halfLife, a: firstActor, b: secondActor },
  coded: "laid",
  *rows({ settings, tables, sums }, { as_of, half_life, a: [a = ""], b: [b = ""] }) {
    const asked = { from: settings.period[0], asOf: as_of, halfLife: half_life };
    for (const point of codings(tables, sums, { ...asked, pair: [a, b] }))
      yield {
        ...{ a, b, month: point.month, as_of: point.day },
        ...{ hand_events: point.handEvents, hand_tone: point.hand },
        ...{ machine_events: point.machineEvents, machine_tone: point.machine },
        machine_bound: point.machine === null ? null : point.bound,
      };
  },
});
