import { allow } from "@/lib/options/allow";
import { asOf } from "@/lib/options/as-of";
import { mode } from "@/lib/options/mode";
import { from, to, via } from "@/lib/options/route";
import { select } from "@/lib/options/select";

export const corridorOptions = { as_of: asOf, from, to, via, allow, mode, select };
