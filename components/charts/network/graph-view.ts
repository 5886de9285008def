import type { Dossier } from "@/lib/dossier/dossier";
import { tieKey } from "@/lib/measures/relations";
import type { Pin } from "@/lib/options/pin-text";
import { actorName, nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { dateInWords } from "@/lib/words/dates";
import { decimal, listInWords, plural, signed } from "@/lib/words/numbers";
import type { Mark } from "../chart";
import type { Compared } from "./compared";
import type { Drawn } from "./drawn";
import { graphOf } from "./graph";
import { placeActors } from "./place-actors";
import { sheetOf } from "./sheet";
import { type Asked, findingOf, subjectOf, type TieFacts } from "./subject";
import type { View } from "./ties-in-view";
import { leftOutInWords, tiesInWords } from "./view-in-words";

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

type Given = {
  asked: Asked;
  view: View;
  pins: readonly Pin[];
  compare: string | null;
  compared: Compared | null;
  width: number;
};

/** The relations as circles and lines, with what is to be said of them. */
export function graphView(dossier: Dossier, { asked, view, pins, compare, compared, width }: Given): Drawn {
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
  const day = dateInWords(asOf);
  const only = tiesInWords(dossier, view);
  const [first, last] = (compared?.dates ?? []).map(dateInWords);
  const arrows = compared
    ? ` Arrows lead from where actors stood on ${first} to where on ${last}; none where one hardly moved.`
    : "";
  const thin = sheet.narrow && drawn.length < inView.length ? " Ties under 0.9 are left out." : "";
  const held = graph.nodes.filter(({ pinned }) => pinned).map(({ key }) => nameInText(dossier, key.slice(6)));
  const stand =
    held.length > 0
      ? ` ${capital(listInWords(held))} ${held.length === 1 ? "stands" : "stand"} where the reader pinned ${held.length === 1 ? "it" : "them"} (marked by a dot).`
      : "";
  const part = only ? ` Only the ${only} are drawn; circles count all ties.` : "";
  return {
    title: compared?.title ?? finding.title,
    sub: `Relations as of ${day}: weighted sum of events (circle, line width) and their mean tone (number, −10…+10).${arrows}${compared ? "" : finding.doubt}${thin}${part}${stand}${leftOutInWords(without ?? [])}`,
    alt: `Network of ${actors.length} actors as of ${day}${only ? `, with only the ${only}` : ""}. ${strongest(factsDrawn)}.${compared ? ` ${compared.title}. ${compared.told.join(" ")}`.trimEnd() : ""}`,
    height: sheet.height,
    marks: [
      ...factsDrawn.map(markOf),
      ...graph.nodes.map(({ key, pinned }) => ({
        key,
        about: [],
        label: `${actorName(dossier, key.slice(6))}: sum of intensities ${decimal(sums.get(key.slice(6)) ?? 0)}${pinned ? ", pinned" : ""}`,
      })),
    ],
    graph,
    matrix: null,
    frame: sheet.frame,
    thin: inView.length - drawn.length,
  };
}
