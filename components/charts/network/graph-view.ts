import type { Dossier } from "@/lib/dossier/dossier";
import { tieKey } from "@/lib/measures/relations";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { decimal, plural, signed } from "@/lib/words/numbers";
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

/** The relations as circles and lines, with what is to be said of them. */
export function graphView(
  dossier: Dossier,
  asked: Asked,
  view: View,
  compare: string | null,
  compared: Compared | null,
  width: number,
): Drawn {
  const { asOf, actors, without } = asked;
  const { sums, facts } = subjectOf(dossier, asked);
  const sheet = sheetOf(width);
  const placing = placeActors(dossier, asked, view, sheet);
  const { inView, drawn } = placing;
  const others =
    compare === null
      ? null
      : {
          ...placeActors(dossier, { ...asked, asOf: compare }, view, sheet),
          isLater: compare > asOf,
        };
  const graph = graphOf(dossier, placing, sheet, others);
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
  const part = only ? ` Only the ${only} are drawn; circles count all ties.` : "";
  return {
    title: compared?.title ?? finding.title,
    sub: `Relations as of ${day}: weighted sum of events (circle, line width) and their mean tone (number, −10…+10).${arrows}${compared ? "" : finding.doubt}${thin}${part}${leftOutInWords(without ?? [])}`,
    alt: `Network of ${actors.length} actors as of ${day}${only ? `, with only the ${only}` : ""}. ${strongest(factsDrawn)}.${compared ? ` ${compared.title}. ${compared.told.join(" ")}`.trimEnd() : ""}`,
    height: sheet.height,
    marks: [
      ...factsDrawn.map(markOf),
      ...graph.nodes.map(({ key }) => ({
        key,
        about: [],
        label: `${actorName(dossier, key.slice(6))}: sum of intensities ${decimal(sums.get(key.slice(6)) ?? 0)}`,
      })),
    ],
    graph,
    matrix: null,
    thin: inView.length - drawn.length,
  };
}
