import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { eventsOf } from "@/lib/measures/relation-changes";
import type { Contribution, Tie } from "@/lib/measures/relations";
import { actorName, tightName } from "@/lib/words/actors";
import type { Card, CardRow } from "../card";
import { cardActors } from "../card-sources";
import { eventRow } from "../event-card";

/** The events of a relation by weight, each as score × weight; once, though it ran both ways. */
function contributionRows(dossier: Dossier, tie: Tie): CardRow[] {
  const { coefficient, signed } = wordsOf(dossier);
  const all = new Map<string, Contribution & { ways: 1 | 2 }>();
  for (const contribution of [...(tie.there?.contributions ?? []), ...(tie.back?.contributions ?? [])])
    all.set(contribution.event.id, { ...contribution, ways: all.has(contribution.event.id) ? 2 : 1 });
  return [...all.values()]
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event, weight, score, ways }) => ({
      ...eventRow(dossier, event),
      value: {
        text: signed(score),
        // What ran both ways is in the sum twice, and says so.
        factor: ways === 2 ? `2 × ${coefficient(weight)}` : coefficient(weight),
        share: (Math.abs(score) * weight) / 10,
        tone: score,
      },
    }));
}

/** The same relation on another date, where a reader compares two. */
type Other = { date: string; tie: Tie | undefined };

type Given = {
  /** The mark that is opened. */
  key: string;
  tie: Tie;
  /** The same with the events that the reader left out. */
  whole: Tie;
  asOf: string;
  other: Other | null;
  /** Whose acts alone are told, where one direction is opened. */
  from: string | null;
};

/** A relation and the events that made it; or one direction of it, beside the other. */
export function tieCard(dossier: Dossier, { key, tie, whole, asOf, other, from }: Given): Card {
  const { say, date, shortDate, decimal, signed } = wordsOf(dossier);
  const part = (all: Tie): Tie => ({
    ...all,
    there: from === all.b ? null : all.there,
    back: from === all.a ? null : all.back,
  });
  const rows = contributionRows(dossier, part(tie)).map((row) => ({ ...row, counts: true }));
  const counted = new Set(rows.map(({ key }) => key));
  const out = contributionRows(dossier, part(whole))
    .filter(({ key }) => !counted.has(key))
    .map((row) => ({ ...row, value: undefined, counts: false }));
  const [first, second] = from === tie.b ? [tie.b, tie.a] : [tie.a, tie.b];
  const way = (from: string, to: string) => `${tightName(dossier, from)} → ${tightName(dossier, to)}`;
  const cells = (title: string, intensity: number, tone: number, events: number) => [
    { text: title },
    { text: decimal(intensity) },
    { text: intensity > 0 ? signed(tone) : "–", tone },
    { text: String(events) },
  ];
  const direction = (from: string, to: string, relation: Tie["there"]) =>
    cells(way(from, to), relation?.intensity ?? 0, relation?.tone ?? 0, relation?.contributions.length ?? 0);
  return {
    key,
    when: say("network.as_of", { date: date(asOf) }),
    kind: say(from === null ? "network.relation" : "network.direction_of_relation"),
    title: say(from === null ? "network.both" : "network.toward", {
      first: actorName(dossier, first),
      second: actorName(dossier, second),
    }),
    who: {
      from: cardActors(dossier, [first]),
      to: cardActors(dossier, [second]),
      ...(from === null ? { mutual: true } : {}),
    },
    values: [],
    table: {
      head: [say("network.direction"), say("network.intensity"), say("network.tone"), say("network.events")],
      rows: [
        direction(tie.a, tie.b, tie.there),
        direction(tie.b, tie.a, tie.back),
        cells(say("network.both_ways"), tie.intensity, tie.tone, eventsOf(tie).size),
        ...(other
          ? [
              cells(
                shortDate(other.date),
                other.tie?.intensity ?? 0,
                other.tie?.tone ?? 0,
                eventsOf(other.tie ?? null).size,
              ),
            ]
          : []),
      ],
    },
    rows: {
      title: say(out.length > 0 ? "network.counts_most_then_out" : "network.counts_most"),
      valueTitle: say("network.score_by_weight"),
      items: [...rows, ...out],
      total: rows.length,
    },
    sources: [],
  };
}
