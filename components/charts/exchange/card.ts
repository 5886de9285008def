import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { sizeOf } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import { stateInWords } from "../balance/step-words";
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
  const words = wordsOf(dossier);
  const { say, date, shortDate, decimal } = words;
  const { giver, receiver, entries, given, promised } = row;
  const back = found.find((other) => other.giver === receiver && other.receiver === giver);
  const size = sizeOf(options.weighting);
  const points = (entry: (typeof entries)[number]) => size(entry.concession) * entry.now.delivered;
  const most = Math.max(1e-9, ...entries.map((entry) => Math.abs(points(entry))));
  const inPoints = (value: number) => say("balance.card_points", { points: decimal(value) });
  return {
    key,
    when: say("exchange.card_by", { day: date(options.as_of) }),
    kind: say("exchange.card_kind"),
    title: say("exchange.pair", {
      giver: actorName(dossier, giver),
      receiver: actorName(dossier, receiver),
    }),
    who: { from: cardActors(dossier, [giver]), to: cardActors(dossier, [receiver]) },
    values: [
      {
        label: say("exchange.given"),
        note: say("balance.card_counts_coded"),
        value: inPoints(given),
      },
      {
        label: say("balance.card_still_promised"),
        note: say("balance.card_never_counted"),
        value: inPoints(promised),
      },
      { label: say("exchange.card_back"), value: inPoints(back?.given ?? 0) },
    ],
    rows: {
      title: say("exchange.concessions"),
      valueTitle: say("balance.unit_points"),
      total: entries.length,
      items: [...entries]
        .sort((p, q) => points(q) - points(p) || (p.concession.id < q.concession.id ? -1 : 1))
        .map((entry) => ({
          key: `concession:${entry.concession.id}`,
          title: entry.concession.title,
          detail: `${shortDate(entry.concession.promised)} · ${stateInWords(words, entry.now)}`,
          source: sourcesOf(dossier, entry.concession.sources)[0] ?? null,
          value: { text: decimal(points(entry)), share: Math.abs(points(entry)) / most, tone: 0 },
        })),
    },
    sources: [],
  };
}
