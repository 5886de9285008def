import { agreement, judgements } from "../measures/agreement";
import { defineDataset } from "./dataset";

/** How far two independent codings of the concessions agree. */
export const agreementDataset = defineDataset({
  id: "agreement",
  title: "Agreement of the codings",
  description:
    "How far two coders who worked apart agree on the size of each concession and on the degree after each of its steps: Cohen's κ, plain and weighted. Computed from the columns of both codings.",
  key: ["judged"],
  columns: {
    judged: {
      type: "string",
      title: "Judged",
      description:
        "What was judged: size, of a concession; degree, after a step; degree_of_partly, after a step that the record words as partly, where the word does not decide the degree.",
      values: judgements,
    },
    n: { type: "integer", title: "Judged twice", description: "Items judged by both coders.", unit: "items" },
    agreement: {
      type: "number",
      title: "Agreement",
      description: "Items on which both said the same, as a share of all.",
      unit: "share, 0–1",
    },
    kappa: {
      type: "number",
      title: "Cohen's κ",
      description:
        "Agreement beyond chance: 1 is always, 0 no more than chance. For degrees over all six words.",
      unit: "κ, at most 1",
      optional: true,
    },
    weighted_kappa: {
      type: "number",
      title: "Weighted κ",
      description:
        "The same with near misses counting less, by the square of the distance on the scale: sizes 1–5; degrees where both coders put the step on the scale none, minimal, intermediate, full.",
      unit: "κ, at most 1",
      optional: true,
    },
  },
  options: {},
  *rows({ tables }) {
    for (const { weighted, ...row } of agreement(tables)) yield { ...row, weighted_kappa: weighted };
  },
});
