import type { Dossier } from "@/lib/dossier/dossier";
import { partiesOf } from "@/lib/measures/parties";
import { type pairsOf, rollUp } from "@/lib/measures/relations";
import type { ActorRow } from "@/lib/tables/actors";
import { firstDay } from "@/lib/time/edtf";

type Parties = Parameters<typeof pairsOf>[0];
/** Whether an event is of an actor, or of one of its people. */
export const isIn = (event: Parties, actor: ActorRow, home: (id: string) => string) =>
  partiesOf(event).some((id) => id === actor.id || (actor.kind !== "person" && home(id) === actor.id));

/** What an actor did, the newest first. */
export function eventsOf(dossier: Dossier, actor: ActorRow) {
  const home = rollUp(dossier.tables.actors, "state");
  return dossier.tables.events
    .filter((event) => isIn(event, actor, home))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? 1 : -1));
}
