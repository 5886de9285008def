import { countedBy } from "../measures/counted";
import { exchanges } from "../measures/exchanges";
import { onlyActors } from "../options/actors";
import { asOf } from "../options/as-of";
import { coding } from "../options/coding";
import { kind, verifiable } from "../options/counted";
import { weighting as weightingOption } from "../options/weighting";
import { defineDataset } from "./dataset";

/** What each actor had given each other by a date. */
export const exchangesDataset = defineDataset({
  id: "exchanges",
  title: "Exchanges",
  description:
    "For every two actors, what the one had given the other by a date and what it still owed. Computed from the concessions and their steps; people count for their state. A concession with several givers or receivers counts in full for each pair, so rows of an actor may add up to more than it gave.",
  key: ["giver", "receiver"],
  columns: {
    giver: { type: "string", title: "Giver", description: "Who gave or promised.", references: "actors.id" },
    receiver: {
      type: "string",
      title: "Receiver",
      description: "Whom it was given or promised to.",
      references: "actors.id",
    },
    weighting: {
      type: "string",
      title: "Weighting",
      description: "How the concessions are sized, as the parameter says it.",
    },
    concessions: {
      type: "integer",
      title: "Concessions",
      description: "Concessions promised or begun by the date, whatever became of them.",
      unit: "concessions",
    },
    given: {
      type: "number",
      title: "Given",
      description: "Sum of size × delivered at the date.",
      unit: "points",
    },
    promised: {
      type: "number",
      title: "Promised",
      description: "Promised and not delivered at the date; never in what was given.",
      unit: "points",
    },
  },
  options: {
    as_of: asOf,
    actors: onlyActors,
    kind,
    verifiable,
    weighting: weightingOption,
    coding,
  },
  *rows({ tables }, { as_of, actors, weighting, ...counted }) {
    const sized = weightingOption.format(weighting);
    const among = (id: string) => actors === null || actors.includes(id);
    for (const row of exchanges(countedBy(tables, counted), { asOf: as_of, weighting })) {
      const { entries, giver, receiver, given, promised } = row;
      if (among(giver) && among(receiver))
        yield { giver, receiver, weighting: sized, concessions: entries.length, given, promised };
    }
  },
});
