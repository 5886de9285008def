import { paint } from "@/lib/look/tokens";
import type { Status } from "@/lib/measures/segment-status";

/** The colour of a status; apart from what reads dates, so that a panel stays light. */
export const statusPaint: Readonly<Record<Status, string>> = {
  operational: paint("operational"),
  restricted: paint("restricted"),
  severed: paint("severed"),
  under_construction: paint("construction"),
  planned: paint("muted"),
};
