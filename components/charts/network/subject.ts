import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { type RelationOptions, relations, type Tie, tieKey, ties } from "@/lib/measures/relations";
import { dateOf, dayNumber } from "@/lib/time/day";
import { actorName } from "@/lib/words/actors";
import { anchorOf } from "./anchor";
import { crowdId } from "./crowd-size";
import { networkFinding } from "./finding";
import { layout, type Places } from "./layout";
import { networkReading } from "./reading";
import { leastDrawn, tiesInView, type View } from "./ties-in-view";

export type TieFacts = {
  key: string;
  a: string;
  b: string;
  names: [string, string];
  intensity: number;
  tone: number;
  there: number | null;
  back: number | null;
  events: number;
};
/** What is asked of a network: everything but its width. */
export type Asked = RelationOptions & { actors: readonly string[] };

const contributionsOf = ({ there, back }: Tie) => [
  ...(there?.contributions ?? []),
  ...(back?.contributions ?? []),
];

/** Each tie in numbers, and what they rest on: how many events since when. */
function factsOf(dossier: Dossier, found: readonly Tie[], asOf: string) {
  const all = new Set<string>();
  let oldest = 0;
  const facts = found.map((tie): TieFacts => {
    const own = new Set<string>();
    for (const { event, age } of contributionsOf(tie)) {
      own.add(event.id);
      all.add(event.id);
      oldest = Math.max(oldest, age);
    }
    return {
      key: tieKey(tie.a, tie.b),
      a: tie.a,
      b: tie.b,
      names: [actorName(dossier, tie.a), actorName(dossier, tie.b)],
      intensity: tie.intensity,
      tone: tie.tone,
      there: tie.there?.tone ?? null,
      back: tie.back?.tone ?? null,
      events: own.size,
    };
  });
  const first = dateOf(dayNumber(asOf) - oldest);
  const { say, monthSince } = wordsOf(dossier);
  const source =
    all.size > 0
      ? say("network.source", { count: all.size, month: monthSince(first) })
      : say("network.source_none");
  return { facts, source };
}

/** The ties of actors by themselves: what many do together is nobody's doing, and no finding. */
const apart = (found: readonly Tie[]) => found.filter(({ a, b }) => a !== crowdId && b !== crowdId);

function subjectAt(dossier: Dossier, asked: Asked) {
  const directed = relations(dossier.tables.events, dossier.tables.actors, asked);
  const found = ties(directed);
  const sums = new Map(asked.actors.map((id) => [id, 0]));
  for (const { a, b, intensity } of found)
    for (const id of [a, b]) sums.set(id, (sums.get(id) ?? 0) + intensity);
  return {
    directed,
    found,
    sums,
    reading: networkReading(
      dossier,
      apart(found).filter(({ intensity }) => intensity >= leastDrawn),
    ),
    ...factsOf(dossier, found, asked.asOf),
  };
}

const subjects = onceFor<ReturnType<typeof subjectAt>>();

/** What a network shows whatever its width: its ties and what they say of its structure. */
export const subjectOf = (dossier: Dossier, asked: Asked) =>
  subjects(dossier.tables, JSON.stringify([dossier.language, asked]), () => subjectAt(dossier, asked));

const settlings = onceFor<{ anchor: Places; settled: Places }>();

/** Where forces put the actors, and where they stand over the whole period. */
export const settlingOf = (dossier: Dossier, asked: Asked) =>
  settlings(dossier.tables, JSON.stringify(asked), () => {
    const anchor = anchorOf(dossier, asked.actors, asked.people);
    return { anchor, settled: layout(asked.actors, subjectOf(dossier, asked).found, { anchor }) };
  });

const findings = onceFor<ReturnType<typeof networkFinding>>();

/** What is said of the ties in view. */
export const findingOf = (dossier: Dossier, asked: Asked, { tone, focus, depth }: View) =>
  findings(dossier.tables, JSON.stringify([dossier.language, asked, tone, focus, depth]), () => {
    const view = { tone, focus, depth };
    return networkFinding(dossier, tiesInView(apart(subjectOf(dossier, asked).found), view), asked, view);
  });
