import type { EventRow } from "../tables/events";
import type { OfficeRow } from "../tables/offices";
import { firstDay, lastDay } from "../time/edtf";
import { partiesOf } from "./parties";

const contacts = new Set(["summit", "meeting", "visit", "call", "letter"]);

/** A summit, meeting, visit, call or letter in which somebody took part who held a leader's office on that day. */
export function isLeaderLevel(event: EventRow, offices: readonly OfficeRow[]): boolean {
  if (!contacts.has(event.type)) return false;
  const day = firstDay(event.date);
  const who = new Set(partiesOf(event));
  return offices.some(
    ({ actor, leader, start, end }) =>
      leader && who.has(actor) && firstDay(start) <= day && (end === null || lastDay(end) >= day),
  );
}
