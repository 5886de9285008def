import { onlyActors } from "../options/actors";
import { asOf } from "../options/as-of";
import { direction } from "../options/direction";
import { halfLife } from "../options/half-life";
import { byMachine, toneBound, weighedAsOf } from "./coded-columns";
import { defineCoded } from "./dataset";
import { pairColumns } from "./pair-columns";

/** What machine-coded events say of every pair, month by month. */
export const codedRelationsDataset = defineCoded({
  id: "coded_relations",
  title: "Relations by machine",
  description:
    "What the machine-coded events say about each pair of actors at the end of every month in which they had any, as far as a date: how many there were, and intensity and tone by age, each with a bound on its error. Computed from sums by month, and of the month that the date cuts by day. Of no release, like those events.",
  key: ["from", "to", "month"],
  columns: {
    ...pairColumns,
    month: { type: "edtf", title: "Month", description: "The month that the events are of." },
    as_of: weighedAsOf,
    events: {
      type: "integer",
      title: "Events",
      description: "Machine-coded events of the pair in that month, up to that day.",
      unit: "events",
    },
    score: {
      type: "number",
      title: "Sum of scores",
      description: "Sum of those events' Goldstein values.",
      unit: "score",
    },
    mean_score: {
      type: "number",
      title: "Mean score",
      description: "Mean of those events' Goldstein values, each counted alike.",
      unit: "score, −10…+10",
    },
    intensity: {
      type: "number",
      title: "Intensity",
      description:
        "Sum of the weights of all machine-coded events by then, 2^(−age in days / half-life); 1 each without a half-life.",
      unit: "weighted events",
      role: "weight",
    },
    intensity_bound: {
      type: "number",
      title: "Bound of the intensity",
      description:
        "The intensity summed event by event differs by no more than this: months are weighed by their sums.",
      unit: "weighted events",
    },
    tone: {
      type: "number",
      title: "Tone",
      description:
        "Mean of those events' Goldstein values, by weight; empty where the half-life is so short that sums by month say nothing.",
      unit: "score, −10…+10",
      optional: true,
    },
    tone_bound: toneBound,
    coding: byMachine,
  },
  options: { as_of: asOf, half_life: halfLife, actors: onlyActors, direction },
  coded: "relations",
});
