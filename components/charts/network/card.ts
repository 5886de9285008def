import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { brokerage } from "@/lib/measures/brokerage";
import { eventsOf } from "@/lib/measures/relation-changes";
import { type RelationOptions, relations, type Tie, tieKey, ties } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import { actorPath } from "@/lib/publish/links";
import { actorName, fullName } from "@/lib/words/actors";
import { kindWord } from "@/lib/words/kind-word";
import type { Card } from "../card";
import { sourcesOf } from "../card-sources";
import { eventCard } from "../event-card";
import { crowdOf } from "./crowd";
import { crowdId } from "./crowd-size";
import type { networkOptions } from "./options";
import { shownActors } from "./shown-actors";
import { tieCard } from "./tie-card";

function actorCard(dossier: Dossier, id: string, found: readonly Tie[], asOf: string): Card {
  const words = wordsOf(dossier);
  const { say, date, decimal, signed } = words;
  const own = found.filter(({ a, b }) => a === id || b === id);
  const actor = dossier.tables.actors.find((candidate) => candidate.id === id);
  const longest = Math.max(1e-9, ...own.map(({ intensity }) => intensity));
  return {
    key: `actor:${id}`,
    when: say("network.as_of", { date: date(asOf) }),
    kind: kindWord(words, "actor_kind", actor?.kind ?? "actor"),
    title: fullName(dossier, id),
    values: [
      {
        label: say("network.strength"),
        note: say("network.sum_of_intensities"),
        value: decimal(own.reduce((sum, { intensity }) => sum + intensity, 0)),
      },
      {
        label: say("network.brokerage"),
        note: say("network.paths_through"),
        value: decimal(brokerage(found).get(id) ?? 0),
      },
    ],
    rows: {
      title: say("network.relations"),
      valueTitle: say("network.tone_by_intensity"),
      total: own.length,
      items: own.map((tie) => ({
        key: tieKey(tie.a, tie.b),
        title: actorName(dossier, tie.a === id ? tie.b : tie.a),
        detail: say("network.event_count", { count: eventsOf(tie).size }),
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
    ...(actor ? { confidence: kindWord(words, "confidence", actor.confidence) } : {}),
    ...(id === crowdId ? {} : { page: actorPath(dossier.address, id) }),
  };
}

/** The card of a tie, one direction of it, an actor or an event behind them. */
export function networkCard(
  given: Dossier,
  options: Values<typeof networkOptions>,
  key: string,
): Card | null {
  const { as_of: asOf, half_life: halfLife, since, people, without } = options;
  const { dossier, actors: drawn } = crowdOf(given, shownActors(given, options.actors, people));
  const { tables } = dossier;
  const [kind, id = ""] = [key.split(":")[0], key.slice(key.indexOf(":") + 1)];
  if (kind === "event") return eventCard(given, id);
  if (kind !== "edge" && kind !== "way" && kind !== "actor") return null;
  const found = ties(relations(tables.events, tables.actors, { asOf, halfLife, since, people, without }));
  if (kind === "actor") {
    if (!tables.actors.some((actor) => actor.id === id)) return null;
    const shown = found.filter(({ a, b }) => [a, b].every((one) => one === id || drawn.includes(one)));
    return actorCard(dossier, id, shown, asOf);
  }
  const [one = "", other = ""] = id.split("~");
  const isAsked = ({ a, b }: Tie) => tieKey(a, b) === tieKey(one, other);
  const at = (change: Partial<RelationOptions>) =>
    ties(relations(tables.events, tables.actors, { asOf, halfLife, since, people, without, ...change })).find(
      isAsked,
    );
  const then = options.compare === null ? undefined : at({ asOf: options.compare });
  const tie = found.find(isAsked);
  const whole = at({ without: [] });
  // A tie of a later date is nothing yet.
  const named = whole ?? then;
  if (!named || (kind === "edge" && one > other)) return null;
  const nothing = { ...named, intensity: 0, tone: 0, there: null, back: null };
  return tieCard(dossier, {
    ...{ key, asOf, tie: tie ?? nothing, whole: whole ?? nothing },
    other: options.compare === null ? null : { date: options.compare, tie: then },
    from: kind === "way" ? one : null,
  });
}
