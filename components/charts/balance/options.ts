import { sideA, sideB } from "@/lib/options/actors";
import { asOf } from "@/lib/options/as-of";
import { coding } from "@/lib/options/coding";
import { kind, verifiable } from "@/lib/options/counted";
import { selectOf } from "@/lib/options/select";
import { weighting } from "@/lib/options/weighting";

export const balanceOptions = {
  as_of: asOf,
  a: sideA,
  b: sideB,
  kind,
  verifiable,
  weighting,
  coding,
  select: selectOf("concession:c02", "step:c52~1"),
};
