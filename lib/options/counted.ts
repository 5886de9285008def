import { concessionsTable } from "../tables/concessions";
import { oneOf } from "./one-of";

const { kind: kinds, verifiable: words } = concessionsTable.columns;

/** Only concessions of these kinds. */
export const kind = oneOf("Kind", kinds.values, "concessions");

/** Only concessions of which an outsider could see, partly see or not see that they were kept. */
export const verifiable = {
  ...oneOf("Verifiable", words.values, "concessions"),
  description:
    "Only concessions of which an outsider could see that they were done (yes), could see it in part (partly) or could not (no); without it, all.",
};
