import { actors } from "@/lib/options/actors";
import { asOf, since } from "@/lib/options/as-of";
import { compare } from "@/lib/options/compare";
import { halfLife } from "@/lib/options/half-life";
import { people } from "@/lib/options/people";
import { pins } from "@/lib/options/pins";
import { view } from "@/lib/options/relations-view";
import { select } from "@/lib/options/select";
import { depth, focus, tone } from "@/lib/options/ties-shown";
import { without } from "@/lib/options/without";

export const networkOptions = {
  as_of: asOf,
  compare,
  half_life: halfLife,
  since,
  actors,
  people,
  without,
  view,
  tone,
  focus,
  depth,
  pins,
  select,
};
