import { asOf } from "@/lib/options/as-of";
import { coding } from "@/lib/options/coding";
import { kind, verifiable } from "@/lib/options/counted";
import { selectOf } from "@/lib/options/select";
import { weighting } from "@/lib/options/weighting";

export const exchangeOptions = {
  as_of: asOf,
  kind,
  verifiable,
  weighting,
  coding,
  select: selectOf("exchange:USA~PRK"),
};
