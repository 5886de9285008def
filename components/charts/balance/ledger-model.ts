import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import type { Entry } from "@/lib/measures/balance";
import type { ConcessionState } from "@/lib/measures/concession-state";
import type { Size } from "@/lib/measures/weighting";
import { actorName } from "@/lib/words/actors";
import { shortDate } from "@/lib/words/dates";
import { listInWords } from "@/lib/words/numbers";

export type LedgerRow = {
  key: string;
  title: string;
  date: string;
  state: string;
  source: { publisher: string; url: string | null } | null;
  /** Coded size, 1–5, drawn as squares. */
  size: number;
  delivered: number;
  struck: boolean;
  points: number;
  promised: number;
};
export type LedgerColumn = {
  name: string;
  fill: string;
  ink: string;
  given: number;
  promised: number;
  rows: readonly LedgerRow[];
};

const words: Record<ConcessionState["state"], string> = {
  not_yet: "not yet promised",
  promised: "promised",
  partly: "partly delivered",
  delivered: "delivered",
  reversed: "reversed",
  lapsed: "lapsed",
};

/** One side's column of the ledger: what it gave first, by points; then what it only promised; then what fell. */
export function ledgerColumn(
  dossier: Dossier,
  entries: readonly (Entry & { now: ConcessionState })[],
  side: readonly string[],
  size: Size,
): LedgerColumn {
  const rows = entries.map(({ concession, now }): LedgerRow => {
    const source = dossier.tables.sources.find(({ id }) => id === concession.sources[0]);
    return {
      key: `concession:${concession.id}`,
      title: concession.title,
      date: shortDate(concession.promised),
      state: now.state === "lapsed" && now.delivered > 0 ? "partly delivered, lapsed" : words[now.state],
      source: source ? { publisher: source.publisher, url: source.url } : null,
      size: concession.size,
      delivered: now.delivered,
      struck: now.delivered === 0 && now.promised === 0,
      points: size(concession) * now.delivered,
      promised: size(concession) * now.promised,
    };
  });
  const paints = actorPaints(dossier.settings, side[0] ?? "");
  return {
    name: listInWords(side.map((id) => actorName(dossier, id))),
    fill: paints.fill,
    ink: paints.ink,
    given: rows.reduce((sum, { points }) => sum + points, 0),
    promised: rows.reduce((sum, { promised }) => sum + promised, 0),
    rows: rows.sort((p, q) => q.points - p.points || q.promised - p.promised || (p.key < q.key ? -1 : 1)),
  };
}
