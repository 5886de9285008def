import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints } from "@/lib/look/paints";
import type { DatedEntry } from "@/lib/measures/balance";
import type { ConcessionState } from "@/lib/measures/concession-state";
import type { Size } from "@/lib/measures/weighting";
import { actorName, tightName } from "@/lib/words/actors";
import { shortDate } from "@/lib/words/dates";
import { listInWords } from "@/lib/words/numbers";
import { type Life, lifeOf } from "./life";

export type LedgerRow = {
  key: string;
  title: string;
  date: string;
  state: string;
  source: { publisher: string; url: string | null } | null;
  /** Coded size, 1–5, drawn as squares. */
  size: number;
  delivered: number;
  /** The undelivered rest is no longer promised: the whole when nothing was delivered. */
  fell: boolean;
  struck: boolean;
  points: number;
  promised: number;
  life: Life;
};
export type LedgerColumn = {
  name: string;
  /** The same where room is scarce. */
  short: string;
  fill: string;
  ink: string;
  given: number;
  promised: number;
  rows: readonly LedgerRow[];
};

/** Where a concession stands, in words; one that fell says how, in its last step's own word. */
export function stateInWords({ state, delivered, wording }: ConcessionState): string {
  const fate = wording?.replace("_", " ") ?? state;
  switch (state) {
    case "not_yet":
      return "not yet promised";
    case "partly":
      return delivered > 0.5 ? "mostly delivered" : "partly delivered";
    case "lapsed":
      return delivered > 0 ? `partly delivered, then ${fate}` : fate;
    case "reversed":
      return fate;
    default:
      return state;
  }
}

/** One side's column of the ledger: what it gave first, by points; then what it only promised; then what fell. */
export function ledgerColumn(
  dossier: Dossier,
  entries: readonly DatedEntry[],
  side: readonly string[],
  size: Size,
  asOf: string,
): LedgerColumn {
  const rows = entries.map((entry): LedgerRow => {
    const { concession, now } = entry;
    const source = dossier.tables.sources.find(({ id }) => id === concession.sources[0]);
    return {
      key: `concession:${concession.id}`,
      title: concession.title,
      date: shortDate(concession.promised),
      state: stateInWords(now),
      source: source ? { publisher: source.publisher, url: source.url } : null,
      size: concession.size,
      delivered: now.delivered,
      fell: now.promised === 0 && now.delivered < 1,
      struck: now.delivered === 0 && now.promised === 0,
      points: size(concession) * now.delivered,
      promised: size(concession) * now.promised,
      life: lifeOf(entry, dossier.settings.period, asOf),
    };
  });
  const paints = actorPaints(dossier.settings, side[0] ?? "");
  return {
    name: listInWords(side.map((id) => actorName(dossier, id))),
    short: listInWords(side.map((id) => tightName(dossier, id))),
    fill: paints.fill,
    ink: paints.ink,
    given: rows.reduce((sum, { points }) => sum + points, 0),
    promised: rows.reduce((sum, { promised }) => sum + promised, 0),
    rows: rows.sort((p, q) => q.points - p.points || q.promised - p.promised || (p.key < q.key ? -1 : 1)),
  };
}
