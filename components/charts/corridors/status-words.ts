import { paint } from "@/lib/look/tokens";
import type { Status } from "@/lib/measures/segment-status";

/** A status as a reader meets it, and its colour; apart from what reads dates, so that a panel stays light. */
export const statusWords: Readonly<Record<Status, string>> = {
  operational: "operational",
  restricted: "restricted",
  severed: "severed or no track",
  under_construction: "under construction",
  planned: "planned",
};
export const statusPaint: Readonly<Record<Status, string>> = {
  operational: paint("operational"),
  restricted: paint("restricted"),
  severed: paint("severed"),
  under_construction: paint("construction"),
  planned: paint("muted"),
};
