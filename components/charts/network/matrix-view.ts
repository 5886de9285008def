import type { Dossier } from "@/lib/dossier/dossier";
import { onceFor } from "@/lib/measures/once-for";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { decimal, plural, signed } from "@/lib/words/numbers";
import type { Mark } from "../chart";
import { isNarrow } from "../chart";
import { campOrder } from "./camp-order";
import type { Compared } from "./compared";
import type { Drawn } from "./drawn";
import { matrixOf } from "./matrix";
import { type Asked, subjectOf } from "./subject";
import { leastDrawn, type View } from "./ties-in-view";
import { leftOutInWords, tiesInWords } from "./view-in-words";
import { wayFinding } from "./way-finding";
import { wayKey, waysInView } from "./ways";

/** One direction of a pair, as the table has it. */
export type WayFacts = {
  key: string;
  names: [string, string];
  intensity: number;
  tone: number;
  events: number;
};

const orders = onceFor<ReturnType<typeof campOrder>>();

/** The relations as a matrix, with what is to be said of it. */
export function matrixView(
  dossier: Dossier,
  asked: Asked,
  view: View,
  compared: Compared | null,
  width: number,
): Drawn & { ways: readonly WayFacts[] } {
  const { directed, found, sums } = subjectOf(dossier, asked);
  const { asOf, actors, without } = asked;
  const ways = waysInView(
    directed.filter(({ intensity }) => intensity >= leastDrawn),
    view,
  );
  const { ordered, camp } = orders(dossier.tables, JSON.stringify(asked), () =>
    campOrder(
      actors,
      found.filter(({ intensity }) => intensity >= leastDrawn),
    ),
  );
  const moved = new Map(
    compared?.rows.map(({ key, first, last }) => [
      key,
      first.tone === null || last.tone === null ? null : last.tone - first.tone,
    ]),
  );
  const changeOf = (key: string) => moved.get(key) ?? null;
  const matrix = matrixOf(dossier, { asked, ordered, camp, ways, changeOf, width });
  const { grid, cells } = matrix;
  const facts = ways.map((way): WayFacts => {
    const names: [string, string] = [actorName(dossier, way.from), actorName(dossier, way.to)];
    const { intensity, tone, contributions } = way;
    return { key: wayKey(way.from, way.to), names, intensity, tone, events: contributions.length };
  });
  const labels = new Map(
    facts.map(({ key, names, intensity, tone, events }) => [
      key,
      `${names.join(" toward ")}: tone ${signed(tone)}, intensity ${decimal(intensity)}, ${plural(events, "event")}`,
    ]),
  );
  const drawn = new Set(cells.map(({ key }) => key));
  const place = (id: string) => grid.actors.indexOf(id);
  const marks = [
    ...grid.actors.map(
      (id): Mark => ({
        key: `actor:${id}`,
        about: [],
        label: `${actorName(dossier, id)}: sum of intensities ${decimal(sums.get(id) ?? 0)}`,
        at: [place(id), -1],
      }),
    ),
    ...ways.flatMap(({ from, to }): Mark[] => {
      const key = wayKey(from, to);
      if (!drawn.has(key)) return [];
      const about = [`actor:${from}`, `actor:${to}`, `edge:${[from, to].sort().join("~")}`];
      return [{ key, about, label: labels.get(key) ?? key, at: [place(from), place(to)] }];
    }),
  ].sort((p, q) => (p.at?.[0] ?? 0) - (q.at?.[0] ?? 0) || (p.at?.[1] ?? 0) - (q.at?.[1] ?? 0));
  const day = dateInWords(asOf);
  const only = tiesInWords(dossier, view, "directions");
  const narrow = isNarrow(width);
  const change =
    compared && cells.some(({ labels }) => labels.length > 1)
      ? ` In brackets: its change from ${dateInWords(compared.dates[0])} to ${dateInWords(compared.dates[1])}.`
      : "";
  const order = matrix.camp === null ? "" : " Actors stand by camp, a line between the two.";
  const most =
    grid.actors.length < actors.length
      ? ` The first ${grid.actors.length} actors; the table has all ${actors.length}.`
      : "";
  const shown = only ? ` Only the ${only} are drawn.` : "";
  const title = compared?.title ?? wayFinding(dossier, ways, { directed, actors }, view);
  return {
    title,
    sub: `How rows dealt with columns as of ${day}: weighted sum of events (area of a square) and their mean tone (colour${narrow ? "" : " and number"}, −10…+10; striped below −0.5).${change}${order}${most}${shown}${leftOutInWords(without ?? [])}`,
    alt: `Matrix of ${grid.actors.length} actors as of ${day}, ${plural(cells.length, "direction")} of dealing${only ? `, only the ${only}` : ""}. ${title}.${compared ? ` ${compared.told.join(" ")}` : ""}`.trimEnd(),
    height: Math.ceil(grid.bottom) + (narrow ? 44 : 54),
    marks,
    graph: { edges: [], nodes: [], arrows: [] },
    matrix,
    frame: null,
    thin: 0,
    ways: facts,
  };
}
