import { until } from "./as-of";
import { defineOption } from "./option";

/** Another date to lay beside the one shown. */
export const compare = defineOption<string | null>({
  ...until,
  title: "Compare with",
  description:
    "Another date, before or after the one shown: what changed between the two is drawn and told. Without it, one date alone.",
  examples: ["2017-01-01"],
});
