import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { actorPaints } from "@/lib/look/paints";
import type { DatedEntry } from "@/lib/measures/balance";
import type { Size } from "@/lib/measures/weighting";
import { actorName, tightName } from "@/lib/words/actors";
import { type Life, lifeOf } from "./life";
import { stateInWords } from "./step-words";

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

/** One side's column of the ledger: what it gave first, by points; then what it only promised; then what fell. */
export function ledgerColumn(
  dossier: Dossier,
  entries: readonly DatedEntry[],
  side: readonly string[],
  size: Size,
  asOf: string,
): LedgerColumn {
  const words = wordsOf(dossier);
  const rows = entries.map((entry): LedgerRow => {
    const { concession, now } = entry;
    const source = dossier.tables.sources.find(({ id }) => id === concession.sources[0]);
    return {
      key: `concession:${concession.id}`,
      title: concession.title,
      date: words.shortDate(concession.promised),
      state: stateInWords(words, now),
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
    name: words.list(side.map((id) => actorName(dossier, id))),
    short: words.list(side.map((id) => tightName(dossier, id))),
    fill: paints.fill,
    ink: paints.ink,
    given: rows.reduce((sum, { points }) => sum + points, 0),
    promised: rows.reduce((sum, { promised }) => sum + promised, 0),
    rows: rows.sort((p, q) => q.points - p.points || q.promised - p.promised || (p.key < q.key ? -1 : 1)),
  };
}
