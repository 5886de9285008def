import type { ActorRow } from "../tables/actors";
import type { EventRow } from "../tables/events";

/** An event for a test, from the few cells that a measure reads. */
export const eventOf = (cells: Partial<EventRow> & Pick<EventRow, "id" | "date">): EventRow => ({
  end_date: null,
  type: "meeting",
  title: cells.id,
  summary: "",
  initiators: [],
  recipients: [],
  participants: [],
  place: "",
  place_native: null,
  longitude: null,
  latitude: null,
  cameo_code: "040",
  goldstein: 0,
  confidence: "high",
  basis: "opened",
  sources: [],
  note: null,
  ...cells,
});

/** An actor for a test. */
export const actorOf = (id: string, kind: ActorRow["kind"], member_of: string | null = null): ActorRow => ({
  id,
  kind,
  name: id,
  short_name: id,
  name_ko: null,
  name_ru: null,
  name_zh: null,
  name_ja: null,
  member_of,
  iso3: null,
  cow_code: null,
  cameo_code: null,
  confidence: "high",
  basis: "opened",
  sources: [],
  note: null,
});
