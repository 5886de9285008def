import { format } from "d3-format";
import type { Dossier } from "@/lib/dossier/dossier";
import { brokerage } from "@/lib/measures/brokerage";
import { eventsOf } from "@/lib/measures/relation-changes";
import {
  type Contribution,
  type RelationOptions,
  relations,
  type Tie,
  tieKey,
  ties,
} from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import { actorPath } from "@/lib/publish/links";
import { actorName, tightName } from "@/lib/words/actors";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal, signed } from "@/lib/words/numbers";
import type { Card, CardRow } from "../card";
import { cardActors, sourcesOf } from "../card-sources";
import { eventCard, eventRow } from "../event-card";
import type { networkOptions } from "./options";
import { shownActors } from "./shown-actors";

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

/** A relation and the events that made it; `whole` is the same with those that the reader left out. */
function tieCard(dossier: Dossier, tie: Tie, whole: Tie, asOf: string, other: Other | null): Card {
  const rows = contributionRows(dossier, tie).map((row) => ({ ...row, counts: true }));
  const counted = new Set(rows.map(({ key }) => key));
  const out = contributionRows(dossier, whole)
    .filter(({ key }) => !counted.has(key))
    .map((row) => ({ ...row, value: undefined, counts: false }));
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
    key: tieKey(tie.a, tie.b),
    when: `As of ${dateInWords(asOf)}`,
    kind: "relation",
    title: `${actorName(dossier, tie.a)} and ${actorName(dossier, tie.b)}`,
    who: { from: cardActors(dossier, [tie.a]), to: cardActors(dossier, [tie.b]), mutual: true },
    values: [],
    table: {
      head: ["Direction", "Intensity", "Tone", "Events"],
      rows: [
        direction(tie.a, tie.b, tie.there),
        direction(tie.b, tie.a, tie.back),
        cells("Both ways", tie.intensity, tie.tone, rows.length),
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

function actorCard(dossier: Dossier, id: string, found: readonly Tie[], asOf: string): Card {
  const own = found.filter(({ a, b }) => a === id || b === id);
  const actor = dossier.tables.actors.find((candidate) => candidate.id === id);
  const longest = Math.max(1e-9, ...own.map(({ intensity }) => intensity));
  return {
    key: `actor:${id}`,
    when: `As of ${dateInWords(asOf)}`,
    kind: actor?.kind ?? "actor",
    title: actor?.name ?? id,
    values: [
      {
        label: "Strength",
        note: "sum of intensities",
        value: decimal(own.reduce((sum, { intensity }) => sum + intensity, 0)),
      },
      {
        label: "Brokerage",
        note: "shortest friendly paths through it",
        value: decimal(brokerage(found).get(id) ?? 0),
      },
    ],
    rows: {
      title: "Relations",
      valueTitle: "tone × intensity",
      total: own.length,
      items: own.map((tie) => ({
        key: tieKey(tie.a, tie.b),
        title: actorName(dossier, tie.a === id ? tie.b : tie.a),
        detail: `${eventsOf(tie).size} events`,
        source: null,
        value: {
          text: signed(tie.tone),
          factor: decimal(tie.intensity),
          share: tie.intensity / longest,
          tone: tie.tone,
        },
      })),
    },
    sources: sourcesOf(dossier, actor?.sources ?? []),
    confidence: actor?.confidence,
    page: actorPath(dossier.address, id),
  };
}

/** The card of an edge, an actor or an event behind them. */
export function networkCard(
  dossier: Dossier,
  options: Values<typeof networkOptions>,
  key: string,
): Card | null {
  const { tables } = dossier;
  const { as_of: asOf, half_life: halfLife, since, people, without } = options;
  const [kind, id = ""] = [key.split(":")[0], key.slice(key.indexOf(":") + 1)];
  if (kind === "event") return eventCard(dossier, id);
  if (kind !== "edge" && kind !== "actor") return null;
  const found = ties(relations(tables.events, tables.actors, { asOf, halfLife, since, people, without }));
  if (kind === "actor") {
    if (!tables.actors.some((actor) => actor.id === id)) return null;
    const drawn = shownActors(dossier, options.actors, people);
    const shown = found.filter(({ a, b }) => [a, b].every((one) => one === id || drawn.includes(one)));
    return actorCard(dossier, id, shown, asOf);
  }
  const isAsked = ({ a, b }: Tie) => tieKey(a, b) === key;
  const at = (change: Partial<RelationOptions>) =>
    ties(relations(tables.events, tables.actors, { asOf, halfLife, since, people, without, ...change })).find(
      isAsked,
    );
  const then = options.compare === null ? undefined : at({ asOf: options.compare });
  const tie = found.find(isAsked);
  const whole = at({ without: [] });
  // A tie of a later date is nothing yet.
  const named = whole ?? then;
  if (!named) return null;
  const nothing = { ...named, intensity: 0, tone: 0, there: null, back: null };
  const other = options.compare === null ? null : { date: options.compare, tie: then };
  return tieCard(dossier, tie ?? nothing, whole ?? nothing, asOf, other);
}
