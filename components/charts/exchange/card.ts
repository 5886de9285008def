import type { Dossier } from "@/lib/dossier/dossier";
import { sizeOf } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal } from "@/lib/words/numbers";
import { stateInWords } from "../balance/ledger-model";
import type { Card } from "../card";
import { cardActors, sourcesOf } from "../card-sources";
import { concessionCard } from "../concession-card";
import { cellKey } from "./cells";
import { subjectOf } from "./model";
import type { exchangeOptions } from "./options";

/** The card of a cell: what the one gave the other, concession by concession; or that of one concession. */
export function exchangeCard(
  dossier: Dossier,
  options: Values<typeof exchangeOptions>,
  key: string,
): Card | null {
  if (!key.startsWith("exchange:")) return concessionCard(dossier, options, key);
  const { found } = subjectOf(dossier, options);
  const row = found.find((candidate) => cellKey(candidate) === key);
  if (!row) return null;
  const { giver, receiver, entries, given, promised } = row;
  const back = found.find((other) => other.giver === receiver && other.receiver === giver);
  const size = sizeOf(options.weighting);
  const points = (entry: (typeof entries)[number]) => size(entry.concession) * entry.now.delivered;
  const most = Math.max(1e-9, ...entries.map((entry) => Math.abs(points(entry))));
  return {
    key,
    when: `By ${dateInWords(options.as_of)}`,
    kind: "given and promised",
    title: `${actorName(dossier, giver)} to ${actorName(dossier, receiver)}`,
    who: { from: cardActors(dossier, [giver]), to: cardActors(dossier, [receiver]) },
    values: [
      { label: "Given", note: "size × delivered", value: `${decimal(given)} points` },
      { label: "Still promised", note: "never counted", value: `${decimal(promised)} points` },
      { label: "Given in return", value: `${decimal(back?.given ?? 0)} points` },
    ],
    rows: {
      title: "Concessions",
      valueTitle: "points",
      total: entries.length,
      items: [...entries]
        .sort((p, q) => points(q) - points(p) || (p.concession.id < q.concession.id ? -1 : 1))
        .map((entry) => ({
          key: `concession:${entry.concession.id}`,
          title: entry.concession.title,
          detail: `${shortDate(entry.concession.promised)} · ${stateInWords(entry.now)}`,
          source: sourcesOf(dossier, entry.concession.sources)[0] ?? null,
          value: { text: decimal(points(entry)), share: Math.abs(points(entry)) / most, tone: 0 },
        })),
    },
    sources: [],
  };
}
