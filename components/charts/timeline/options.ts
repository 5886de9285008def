import { actors } from "@/lib/options/actors";
import { asOf, since } from "@/lib/options/as-of";
import { eventType } from "@/lib/options/event-type";
import { halfLife } from "@/lib/options/half-life";
import { selectOf } from "@/lib/options/select";

export const timelineOptions = {
  as_of: asOf,
  since,
  half_life: halfLife,
  actors,
  type: eventType,
  select: selectOf("month:2018-06", "event:ev-hanoi-summit"),
};
