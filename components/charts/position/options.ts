import { actors } from "@/lib/options/actors";
import { asOf } from "@/lib/options/as-of";
import { selectOf } from "@/lib/options/select";

export const positionOptions = { as_of: asOf, actors, select: selectOf("quarter:2018Q2~PRK") };
