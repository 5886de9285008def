import { balances } from "../measures/balances";
import { countedBy } from "../measures/counted";
import { onlyActors } from "../options/actors";
import { asOf } from "../options/as-of";
import { coding } from "../options/coding";
import { kind, verifiable } from "../options/counted";
import { weighting as weightingOption } from "../options/weighting";
import { defineDataset } from "./dataset";
import { side } from "./side";

/** What each side had received from the other less what it had given, by date of change. */
export const balancesDataset = defineDataset({
  id: "balances",
  title: "Balances",
  description:
    "For two sides, at every date of change, what one had received from the other less what it had given. Computed from the concessions and their steps; the other side's balance is the negative.",
  key: ["date", "side", "other"],
  columns: {
    date: { type: "date", title: "Date", description: "End of the day for which the sums hold." },
    side: {
      type: "list",
      items: "string",
      title: "Side",
      description: "The side whose balance it is.",
      references: "actors.id",
    },
    other: {
      type: "list",
      items: "string",
      title: "Other side",
      description: "The side it is reckoned with.",
      references: "actors.id",
    },
    weighting: {
      type: "string",
      title: "Weighting",
      description: "How the concessions are sized, as the parameter says it.",
    },
    given: {
      type: "number",
      title: "Given",
      description: "Sum of size × delivered of what the side gave.",
      unit: "points",
    },
    received: {
      type: "number",
      title: "Received",
      description: "The same for what it received.",
      unit: "points",
    },
    balance: { type: "number", title: "Balance", description: "Received less given.", unit: "points" },
    promised: {
      type: "number",
      title: "Promised",
      description: "What the side still owes: promised and not delivered; never in the balance.",
      unit: "points",
    },
  },
  options: {
    as_of: asOf,
    a: side(
      "A",
      "Side A: one actor or several; without the two sides, every pair of actors with a concession between them.",
    ),
    b: side(
      "B",
      "Side B: one actor or several; without the two sides, every pair of actors with a concession between them.",
    ),
    actors: onlyActors,
    weighting: weightingOption,
    coding,
    kind,
    verifiable,
  },
  *rows({ tables }, { as_of, a, b, actors, weighting, ...counted }) {
    const sized = weightingOption.format(weighting);
    const judged = countedBy(tables, counted);
    for (const { date, side, other, ...sum } of balances(judged, { asOf: as_of, a, b, actors, weighting }))
      yield { date, side, other, weighting: sized, ...sum };
  },
});
