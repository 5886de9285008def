import { paint } from "@/lib/look/tokens";
import type { Change } from "@/lib/measures/segment-changes";

/** The paint of a change: of its band on the map and of its note. */
export const changePaint: Readonly<Record<Exclude<Change, "unchanged">, string>> = {
  opened: paint("ok"),
  relinked: paint("ok"),
  closed: paint("bad"),
  cut: paint("bad"),
  altered: paint("warn"),
};
