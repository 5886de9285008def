import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { tieKey } from "@/lib/measures/relations";
import type { Pin } from "@/lib/options/pin-text";
import { actorName, nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import type { Words } from "@/lib/words/words";
import type { Mark } from "../chart";
import type { Compared } from "./compared";
import { crowdInWords } from "./crowd";
import { isCrowded } from "./crowd-size";
import type { Drawn } from "./drawn";
import { graphOf } from "./graph";
import { networkLegend } from "./legend-layout";
import { placeActors } from "./place-actors";
import { sheetOf } from "./sheet";
import { type Asked, findingOf, subjectOf, type TieFacts } from "./subject";
import type { View } from "./ties-in-view";
import { leftOutInWords, tiesInWords } from "./view-in-words";

const markOf = ({ say, signed, decimal }: Words, tie: TieFacts): Mark => ({
  key: tie.key,
  about: [`actor:${tie.a}`, `actor:${tie.b}`],
  label: say("network.tie_mark", {
    ...{ a: tie.names[0], b: tie.names[1], events: tie.events },
    tone: signed(tie.tone),
    intensity: decimal(tie.intensity),
  }),
});

/** The three strongest of the ties drawn, for those who do not see them. */
const strongest = ({ say, signed, decimal }: Words, drawn: readonly TieFacts[]) =>
  drawn.length === 0
    ? say("network.none_drawn")
    : drawn
        .slice(0, 3)
        .map(({ names: [a, b], tone, intensity }) =>
          say("network.tie", { a, b, tone: signed(tone), intensity: decimal(intensity) }),
        )
        .reduce((first, next) => say("network.beside", { first, next }));

type Given = {
  asked: Asked;
  view: View;
  pins: readonly Pin[];
  compare: string | null;
  compared: Compared | null;
  width: number;
  /** How many actors stand together as one. */
  grouped: number;
};

/** The relations as circles and lines, with what is to be said of them. */
export function graphView(
  dossier: Dossier,
  { asked, view, pins, compare, compared, width, grouped }: Given,
): Drawn {
  const { asOf, actors, without } = asked;
  const { sums, facts } = subjectOf(dossier, asked);
  const sheet = sheetOf(width);
  const placing = placeActors(dossier, asked, { ...view, pins }, sheet);
  const { inView, drawn } = placing;
  const others =
    compare === null
      ? null
      : {
          ...placeActors(dossier, { ...asked, asOf: compare }, { ...view, pins }, sheet),
          isLater: compare > asOf,
        };
  const graph = graphOf(dossier, placing, sheet, { others, pins });
  const finding = findingOf(dossier, asked, view);
  const shown = new Set(drawn.map(({ a, b }) => tieKey(a, b)));
  const factsDrawn = facts.filter(({ key }) => shown.has(key));
  const words = wordsOf(dossier);
  const { say, date, decimal, plain, sentences } = words;
  const day = date(asOf);
  const only = tiesInWords(dossier, view);
  const [first = "", last = ""] = (compared?.dates ?? []).map(date);
  const held = graph.nodes.filter(({ pinned }) => pinned).map(({ key }) => nameInText(dossier, key.slice(6)));
  const count = actors.length;
  return {
    title: compared?.title ?? finding.title,
    sub: sentences([
      say("network.sub", { day }),
      compared ? say("network.arrows", { first, last }) : finding.doubt,
      crowdInWords(dossier, grouped),
      isCrowded(actors) && drawn.length < inView.length
        ? say("network.strongest_ties", { count: plain(drawn.length), all: plain(inView.length) })
        : sheet.narrow && drawn.length < inView.length
          ? say("network.thin")
          : "",
      only ? say("network.only_drawn", { only }) : "",
      held.length > 0 ? say("network.held", { names: capital(words.list(held)), count: held.length }) : "",
      leftOutInWords(words, without ?? []),
    ]),
    alt: sentences([
      only ? say("network.alt_only", { count, day, only }) : say("network.alt", { count, day }),
      say("network.sentence", { text: strongest(words, factsDrawn) }),
      ...(compared ? [say("network.sentence", { text: compared.title }), ...compared.told] : []),
    ]),
    height: sheet.height,
    marks: [
      ...factsDrawn.map((tie) => markOf(words, tie)),
      ...graph.nodes.map(({ key, pinned, name }) => ({
        key,
        about: [],
        label: say(pinned ? "network.pinned_mark" : "network.actor_mark", {
          // As it is written: who speaks to a device says what is seen.
          name: name.text || actorName(dossier, key.slice(6)),
          sum: decimal(sums.get(key.slice(6)) ?? 0),
        }),
      })),
    ],
    legend: networkLegend(words, width),
    graph,
    matrix: null,
    frame: sheet.frame,
    thin: inView.length - drawn.length,
  };
}
