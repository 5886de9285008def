import { asOf } from "@/lib/options/as-of";
import { halfLife } from "@/lib/options/half-life";
import { firstActor, secondActor } from "@/lib/options/pair";
import { selectOf } from "@/lib/options/select";

export const codingOptions = {
  as_of: asOf,
  half_life: halfLife,
  a: firstActor,
  b: secondActor,
  select: selectOf("month:2018-06"),
};
