import { actors } from "@/lib/options/actors";
import { asOf } from "@/lib/options/as-of";
import { select } from "@/lib/options/select";

export const positionOptions = { as_of: asOf, actors, select };
