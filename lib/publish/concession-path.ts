import type { Dossier } from "../dossier/dossier";
import { rollUp } from "../measures/relations";
import type { ConcessionRow } from "../tables/concessions";
import { markPath } from "./links";

/** The balance between the states of a concession's first giver and a receiver, with the concession opened. */
export function concessionPath(dossier: Dossier, { id, givers, receivers }: ConcessionRow): string {
  const home = rollUp(dossier.tables.actors, "state");
  const giver = home(givers[0] ?? "");
  const receiver = receivers.map(home).find((other) => other !== giver) ?? giver;
  return markPath(dossier, "balance", `concession:${id}`, { more: { a: giver, b: receiver } });
}
