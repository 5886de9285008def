import { format } from "d3-format";
import type { Dossier } from "@/lib/dossier/dossier";
import { eventsOf } from "@/lib/measures/relation-changes";
import type { Contribution, Tie } from "@/lib/measures/relations";
import { actorName, tightName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal, signed } from "@/lib/words/numbers";
import type { Card, CardRow } from "../card";
import { cardActors } from "../card-sources";
import { eventRow } from "../event-card";

const weightText = format(".2f");

/** The events of a relation by weight, each as score × weight; once, though it ran both ways. */
function contributionRows(dossier: Dossier, tie: Tie): CardRow[] {
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
        factor: ways === 2 ? `2 × ${weightText(weight)}` : weightText(weight),
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
    when: `As of ${dateInWords(asOf)}`,
    kind: from === null ? "relation" : "direction of a relation",
    title: [first, second].map((id) => actorName(dossier, id)).join(from === null ? " and " : " toward "),
    who: {
      from: cardActors(dossier, [first]),
      to: cardActors(dossier, [second]),
      ...(from === null ? { mutual: true } : {}),
    },
    values: [],
    table: {
      head: ["Direction", "Intensity", "Tone", "Events"],
      rows: [
        direction(tie.a, tie.b, tie.there),
        direction(tie.b, tie.a, tie.back),
        cells("Both ways", tie.intensity, tie.tone, eventsOf(tie).size),
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
      title: out.length > 0 ? "What counts most; last, what is left out" : "What counts most",
      valueTitle: "score × weight",
      items: [...rows, ...out],
      total: rows.length,
    },
    sources: [],
  };
}
