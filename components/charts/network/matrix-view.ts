import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { onceFor } from "@/lib/measures/once-for";
import { actorName } from "@/lib/words/actors";
import type { Mark } from "../chart";
import { isNarrow } from "../narrow";
import { campOrder } from "./camp-order";
import type { Compared } from "./compared";
import type { Drawn } from "./drawn";
import { matrixLegend } from "./legend-layout";
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
  const words = wordsOf(dossier);
  const { say, date, decimal, signed, sentences } = words;
  const labels = new Map(
    facts.map(({ key, names: [from, to], intensity, tone, events }) => [
      key,
      say("network.direction_mark", {
        ...{ from, to, events },
        tone: signed(tone),
        intensity: decimal(intensity),
      }),
    ]),
  );
  const drawn = new Set(cells.map(({ key }) => key));
  const place = (id: string) => grid.actors.indexOf(id);
  const marks = [
    ...grid.actors.map(
      (id): Mark => ({
        key: `actor:${id}`,
        about: [],
        label: say("network.actor_mark", {
          name: actorName(dossier, id),
          sum: decimal(sums.get(id) ?? 0),
        }),
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
  const day = date(asOf);
  const only = tiesInWords(dossier, view, "direction");
  const narrow = isNarrow(width);
  const [first = "", last = ""] = (compared?.dates ?? []).map(date);
  const title = compared?.title ?? wayFinding(dossier, ways, { directed, actors }, view);
  const counted = { count: grid.actors.length, directions: cells.length, day };
  return {
    title,
    sub: sentences([
      say(narrow ? "network.sub_matrix_narrow" : "network.sub_matrix", { day }),
      cells.some(({ labels }) => labels.length > 1) ? say("network.in_brackets", { first, last }) : "",
      matrix.camp === null ? "" : say("network.by_camp"),
      grid.actors.length < actors.length
        ? say("network.first_actors", { shown: grid.actors.length, all: actors.length })
        : "",
      only ? say("network.only_directions_drawn", { only }) : "",
      leftOutInWords(words, without ?? []),
    ]),
    alt: sentences([
      only ? say("network.alt_matrix_only", { ...counted, only }) : say("network.alt_matrix", counted),
      say("network.sentence", { text: title }),
      ...(compared?.told ?? []),
    ]),
    height: Math.ceil(grid.bottom) + (narrow ? 44 : 54),
    marks,
    graph: { edges: [], nodes: [], arrows: [] },
    matrix,
    legend: matrixLegend(words, width, matrix.most),
    frame: null,
    thin: 0,
    ways: facts,
  };
}
