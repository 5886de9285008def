import { asOf } from "@/lib/options/as-of";
import { beside } from "@/lib/options/beside";
import { halfLife } from "@/lib/options/half-life";
import { selectOf } from "@/lib/options/select";

export const precedentOptions = {
  as_of: asOf,
  half_life: halfLife,
  with: beside,
  select: selectOf("event:ev-hanoi-summit"),
};
