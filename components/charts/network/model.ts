import type { Dossier } from "@/lib/dossier/dossier";
import { tieKey } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { decimal, plural, signed } from "@/lib/words/numbers";
import type { ChartModel, Mark } from "../chart";
import { type Compared, comparedOf } from "./compared";
import { type Graph, graphOf } from "./graph";
import type { networkOptions } from "./options";
import { placeActors } from "./place-actors";
import { sheetOf } from "./sheet";
import { shownActors } from "./shown-actors";
import { findingOf, subjectOf, type TieFacts } from "./subject";
import { tiesInWords, viewInWords } from "./view-in-words";

export type NetworkModel = ChartModel &
  Graph & {
    ties: readonly TieFacts[];
    /** Unbalanced triads in words, and what they come to. */
    triads: readonly string[];
    structure: string;
    halfLife: number | null;
    people: "state" | "apart";
    /** Ties too thin for a phone are left out of the drawing, never of the table. */
    thin: number;
    /** Two dates side by side, where a reader asks for that. */
    compared: Compared | null;
    /** What the reader chose to see, and the events left out. */
    asked: Pick<Values<typeof networkOptions>, "tone" | "focus" | "depth"> & {
      actors: readonly { id: string; name: string }[];
      without: readonly { id: string; title: string }[];
    };
  };

const markOf = ({ key, a, b, names, tone, intensity, events }: TieFacts): Mark => ({
  key,
  about: [`actor:${a}`, `actor:${b}`],
  label: `${names.join(" and ")}: tone ${signed(tone)}, intensity ${decimal(intensity)}, ${plural(events, "event")}`,
});

/** The three strongest of the ties drawn, for those who do not see them. */
const strongest = (drawn: readonly TieFacts[]) =>
  drawn
    .slice(0, 3)
    .map(
      ({ names, tone, intensity }) =>
        `${names.join(" and ")}: tone ${signed(tone)}, intensity ${decimal(intensity)}`,
    )
    .join("; ") || "No tie is drawn";

/** The network of a dossier as of a date: who dealt with whom, how much and how kindly. */
export function networkModel(
  dossier: Dossier,
  options: Values<typeof networkOptions>,
  width: number,
): NetworkModel {
  const { as_of: asOf, half_life: halfLife, since, people, without, tone, focus, depth } = options;
  // A date beside itself is one date alone.
  const compare = options.compare === asOf ? null : options.compare;
  const actors = shownActors(dossier, options.actors, people);
  const asked = { asOf, halfLife, since, people, without, actors };
  const sheet = sheetOf(width);
  const { found, sums, reading, facts, source } = subjectOf(dossier, asked);
  const placing = placeActors(dossier, asked, options, sheet);
  const { inView, drawn } = placing;
  const others =
    compare === null
      ? null
      : {
          ...placeActors(dossier, { ...asked, asOf: compare }, options, sheet),
          isLater: compare > asOf,
        };
  const graph = graphOf(dossier, placing, sheet, others);
  const compared = compare === null ? null : comparedOf(dossier, asked, compare, options);
  const finding = findingOf(dossier, asked, options);
  const shown = new Set(drawn.map(({ a, b }) => tieKey(a, b)));
  const viewed = new Set(inView.map(({ a, b }) => tieKey(a, b)));
  const factsDrawn = facts.filter(({ key }) => shown.has(key));
  const what = tiesInWords(dossier, options);
  const [first, last] = (compared?.dates ?? []).map(dateInWords);
  const arrows = compared
    ? ` Arrows lead from where actors stood on ${first} to where on ${last}; none where one hardly moved.`
    : "";
  const thin = sheet.narrow && drawn.length < inView.length ? " Ties under 0.9 are left out." : "";
  return {
    title: compared?.title ?? finding.title,
    sub: `Relations as of ${dateInWords(asOf)}: weighted sum of events (circle, line width) and their mean tone (number, −10…+10).${arrows}${compared ? "" : finding.doubt}${thin}${viewInWords(dossier, options)}`,
    alt: `Network of ${actors.length} actors as of ${dateInWords(asOf)}${what === "ties" ? "" : `, with only the ${what}`}. ${strongest(factsDrawn)}.${compared ? ` ${compared.title}. ${compared.told.join(" ")}`.trimEnd() : ""}`,
    source,
    width,
    height: sheet.height,
    marks: [
      ...factsDrawn.map(markOf),
      ...graph.nodes.map(({ key }) => ({
        key,
        about: [],
        label: `${actorName(dossier, key.slice(6))}: sum of intensities ${decimal(sums.get(key.slice(6)) ?? 0)}`,
      })),
    ],
    empty:
      found.length === 0
        ? `The actors shown did not act toward each other ${since ? `between ${dateInWords(since)} and` : "before"} ${dateInWords(asOf)}.`
        : null,
    ...graph,
    ties: facts.filter(({ key }) => viewed.has(key)),
    ...reading,
    halfLife,
    people,
    thin: inView.length - drawn.length,
    compared,
    asked: {
      ...{ tone, focus, depth },
      actors: actors.map((id) => ({ id, name: actorName(dossier, id) })),
      without: dossier.tables.events
        .filter(({ id }) => without.includes(id))
        .map(({ id, title }) => ({ id, title })),
    },
  };
}
