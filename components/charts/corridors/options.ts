import { allow } from "@/lib/options/allow";
import { asOf } from "@/lib/options/as-of";
import { compare } from "@/lib/options/compare";
import { gauge } from "@/lib/options/gauge";
import { mode } from "@/lib/options/mode";
import { from, otherVia, to, via } from "@/lib/options/route";
import { selectOf } from "@/lib/options/select";
import { status } from "@/lib/options/status";
import { zoom } from "@/lib/options/zoom";

export const corridorOptions = {
  as_of: asOf,
  compare,
  from,
  to,
  via,
  other_via: otherVia,
  allow,
  mode,
  status,
  gauge,
  zoom,
  select: selectOf("segment:w01", "stop:busan"),
};
