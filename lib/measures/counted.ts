import type { ConcessionRow } from "../tables/concessions";
import type { DossierTables } from "../tables/tables";
import { type Coding, codedBy } from "./coding";
import { onceFor } from "./once-for";
import type { Kind } from "./weighting";

export type Verifiability = ConcessionRow["verifiable"];
/** Which concessions count; null where all do. */
export type Counted = { kind: readonly Kind[] | null; verifiable: readonly Verifiability[] | null };

const known = onceFor<DossierTables>();

/** Whether a concession is among those that count. */
export const counts =
  ({ kind, verifiable }: Counted) =>
  (concession: Pick<ConcessionRow, "kind" | "verifiable">) =>
    (kind === null || kind.includes(concession.kind)) &&
    (verifiable === null || verifiable.includes(concession.verifiable));

/** The tables as one of the two coders judged them, with only the concessions that count. */
export function countedBy(tables: DossierTables, { coding, ...counted }: Counted & { coding: Coding }) {
  const judged = codedBy(tables, coding);
  const { kind, verifiable } = counted;
  if (kind === null && verifiable === null) return judged;
  return known(judged, JSON.stringify([kind, verifiable]), () => ({
    ...judged,
    concessions: judged.concessions.filter(counts(counted)),
  }));
}
