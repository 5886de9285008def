import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { tieKey } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import type { ChartModel } from "../chart";
import { type Compared, comparedOf } from "./compared";
import { crowdOf } from "./crowd";
import type { Drawn } from "./drawn";
import type { Graph } from "./graph";
import { graphView } from "./graph-view";
import { matrixView, type WayFacts } from "./matrix-view";
import type { networkOptions } from "./options";
import { focusOf, knownActors, shownActors } from "./shown-actors";
import { type Standings, standingsOf } from "./standings";
import { subjectOf, type TieFacts } from "./subject";
import { tiesInView } from "./ties-in-view";

export type NetworkModel = ChartModel &
  Graph &
  Pick<Drawn, "matrix" | "legend" | "frame" | "thin"> & {
    ties: readonly TieFacts[];
    /** Each direction by itself, where the matrix is drawn. */
    ways: readonly WayFacts[] | null;
    /** Unbalanced triads in words, and what they come to. */
    triads: readonly string[];
    structure: string;
    halfLife: number | null;
    people: "state" | "apart";
    standings: Standings;
    /** Two dates side by side, where a reader asks for that. */
    compared: Compared | null;
    /** What the reader chose to see, and the events left out. */
    asked: Pick<Values<typeof networkOptions>, "tone" | "focus" | "depth" | "pins"> & {
      actors: readonly { id: string; name: string }[];
      /** Whom one can look for besides: they can be shown too. */
      others: readonly { id: string; name: string }[];
      without: readonly { id: string; title: string }[];
    };
  };

/** The relations of a dossier as of a date: who dealt with whom, how much and how kindly. */
export function networkModel(
  whole: Dossier,
  options: Values<typeof networkOptions>,
  width: number,
): NetworkModel {
  const { as_of: asOf, half_life: halfLife, since, people, without, tone, depth, pins } = options;
  const shown = shownActors(whole, options.actors, people);
  const { dossier, actors, grouped } = crowdOf(whole, shown);
  const { say, date } = wordsOf(dossier);
  const focus = focusOf(dossier, options.focus, people);
  const view = { tone, focus, depth };
  // A date beside itself is one date alone.
  const compare = options.compare === asOf ? null : options.compare;
  const asked = { asOf, halfLife, since, people, without, actors };
  const { found, reading, facts, source } = subjectOf(dossier, asked);
  const isMatrix = options.view === "matrix";
  const noun = isMatrix ? "direction" : "tie";
  const compared = compare === null ? null : comparedOf(dossier, asked, compare, view, noun);
  const drawn = isMatrix
    ? matrixView(dossier, asked, view, compared, width)
    : { ...graphView(dossier, { asked, view, pins, compare, compared, width, grouped }), ways: null };
  const viewed = new Set(tiesInView(found, view).map(({ a, b }) => tieKey(a, b)));
  const { graph, ...rest } = drawn;
  return {
    ...rest,
    ...graph,
    ...{ source, width, compared, halfLife, people },
    empty:
      found.length === 0
        ? since
          ? say("network.empty_between", { from: date(since), to: date(asOf) })
          : say("network.empty_before", { to: date(asOf) })
        : null,
    ties: facts.filter(({ key }) => viewed.has(key)),
    ...reading,
    standings: standingsOf(dossier, asked),
    asked: {
      ...{ ...view, pins },
      actors: actors.map((id) => ({ id, name: actorName(dossier, id) })),
      others: people === "state" ? knownActors(whole).filter(({ id }) => !actors.includes(id)) : [],
      without: dossier.tables.events
        .filter(({ id }) => without.includes(id))
        .map(({ id, title }) => ({ id, title })),
    },
  };
}
