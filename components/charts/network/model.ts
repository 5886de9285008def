import type { Dossier } from "@/lib/dossier/dossier";
import { actorPaints, toneInk, tonePaint } from "@/lib/look/paints";
import { rollUp, tieKey } from "@/lib/measures/relations";
import type { Values } from "@/lib/options/option";
import { actorName } from "@/lib/words/actors";
import { dateInWords } from "@/lib/words/dates";
import { decimal, plural, signed } from "@/lib/words/numbers";
import { type ChartModel, isNarrow } from "../chart";
import type { Label } from "../label-boxes";
import { curvesOf } from "./curves";
import { fitFrame } from "./fit-frame";
import { placeLabels } from "./labels";
import type { networkOptions } from "./options";
import { rankDistances } from "./rank-distances";
import { shownActors } from "./shown-actors";
import { findingOf, settlingOf, subjectOf, type TieFacts } from "./subject";
import { tiesInView } from "./ties-in-view";
import { tiesInWords, viewInWords } from "./view-in-words";

export type Edge = {
  key: string;
  path: string;
  width: number;
  color: string;
  dash: string | null;
  /** The tone, printed on the edge where there is room. */
  label: (Label & { color: string }) | null;
};
export type Node = {
  key: string;
  x: number;
  y: number;
  radius: number;
  fill: string;
  name: Label & { color: string };
  sum: Label;
};
export type NetworkModel = ChartModel & {
  edges: readonly Edge[];
  nodes: readonly Node[];
  ties: readonly TieFacts[];
  /** Unbalanced triads in words, and what they come to. */
  triads: readonly string[];
  structure: string;
  halfLife: number | null;
  people: "state" | "apart";
  /** Ties too thin for a phone are left out of the drawing, never of the table. */
  thin: number;
  /** What the reader chose to see, and the events left out. */
  asked: Pick<Values<typeof networkOptions>, "tone" | "focus" | "depth"> & {
    actors: readonly { id: string; name: string }[];
    without: readonly { id: string; title: string }[];
  };
};

const round = (value: number) => Math.round(value * 100) / 100;

/** The network of a dossier as of a date: who dealt with whom, how much and how kindly. */
export function networkModel(
  dossier: Dossier,
  options: Values<typeof networkOptions>,
  width: number,
): NetworkModel {
  const { settings, tables } = dossier;
  const {
    as_of: asOf,
    half_life: halfLife,
    since,
    people,
    without,
    tone,
    focus,
    depth,
    actors: chosen,
  } = options;
  const narrow = isNarrow(width);
  const actors = shownActors(dossier, chosen, people);
  const relation = { asOf, halfLife, since, people, without, actors };
  const { found, sums, reading, facts, source } = subjectOf(dossier, relation);
  const { anchor, settled } = settlingOf(dossier, relation);
  const finding = findingOf(dossier, relation, options);
  // Beside the ledger and alone on a tablet it is taller than on its own page, where the table follows.
  const height = Math.round(width * (narrow ? 1.12 : width < 760 ? 1.02 : 0.88));
  const legend = narrow ? 44 : 54;
  const side = narrow ? 40 : 96;
  const frame = {
    left: side,
    right: width - side,
    top: narrow ? 34 : 46,
    bottom: height - legend - (narrow ? 34 : 40),
  };
  const inView = tiesInView(found, options);
  const drawn = inView.filter(({ intensity }) => intensity >= (narrow ? 0.9 : 0.02));
  const radii = new Map(
    actors.map((id) => {
      const root = Math.sqrt(sums.get(id) ?? 0);
      return [id, round(narrow ? 5 + 2 * root : 7 + 2.7 * root)];
    }),
  );
  const radiusOf = (id: string) => radii.get(id) ?? 0;
  const places = rankDistances(fitFrame(settled, anchor, frame), drawn, {
    frame,
    apart: (a, b) => radiusOf(a) + radiusOf(b) + (narrow ? 24 : 44),
  });
  const circles = actors.map((id) => ({
    id,
    sum: sums.get(id) ?? 0,
    ...(places.get(id) ?? { x: 0, y: 0 }),
    radius: radiusOf(id),
  }));

  const curves = curvesOf(drawn, circles, narrow);
  const { names, numbers } = placeLabels({
    dossier,
    circles,
    curves,
    width,
    bottom: height - legend,
    narrow,
  });

  const edges = curves.map(({ tie, path, width: strokeWidth, dash }): Edge => {
    const number = numbers.get(tie) ?? null;
    return {
      key: tieKey(tie.a, tie.b),
      path,
      width: strokeWidth,
      color: tonePaint(tie.tone),
      dash,
      label: number && { ...number, color: toneInk(tie.tone) },
    };
  });
  const home = rollUp(tables.actors, "state");
  const nodes = circles.map(({ id, x, y, radius }): Node => {
    const label = names.get(id);
    const empty: Label = { x, y, anchor: "middle", size: 12, weight: 600, text: "" };
    const paints = actorPaints(settings, home(id));
    return {
      key: `actor:${id}`,
      x,
      y,
      radius,
      fill: paints.fill,
      name: { ...(label?.name ?? empty), color: paints.ink },
      sum: label?.sum ?? empty,
    };
  });

  const shown = new Set(edges.map(({ key }) => key));
  const viewed = new Set(inView.map(({ a, b }) => tieKey(a, b)));
  const what = tiesInWords(dossier, options);
  const drawnInWords = facts
    .filter(({ key }) => shown.has(key))
    .slice(0, 3)
    .map(
      ({ names, tone, intensity }) =>
        `${names.join(" and ")}: tone ${signed(tone)}, intensity ${decimal(intensity)}`,
    )
    .join("; ");
  return {
    title: finding.title,
    sub: `Relations as of ${dateInWords(asOf)}: weighted sum of events (circle, line width) and their mean tone (number, −10…+10).${finding.doubt}${narrow && drawn.length < inView.length ? " Ties under 0.9 are left out." : ""}${viewInWords(dossier, options)}`,
    alt: `Network of ${actors.length} actors as of ${dateInWords(asOf)}${what === "ties" ? "" : `, with only the ${what}`}. ${drawnInWords || "No tie is drawn"}.`,
    source,
    width,
    height,
    marks: [
      ...facts
        .filter(({ key }) => shown.has(key))
        .map(({ key, a, b, names, tone, intensity, events }) => ({
          key,
          about: [`actor:${a}`, `actor:${b}`],
          label: `${names.join(" and ")}: tone ${signed(tone)}, intensity ${decimal(intensity)}, ${plural(events, "event")}`,
        })),
      ...nodes.map(({ key }) => ({
        key,
        about: [],
        label: `${actorName(dossier, key.slice(6))}: sum of intensities ${decimal(sums.get(key.slice(6)) ?? 0)}`,
      })),
    ],
    empty:
      found.length === 0
        ? `The actors shown did not act toward each other ${since ? `between ${dateInWords(since)} and` : "before"} ${dateInWords(asOf)}.`
        : null,
    edges,
    nodes,
    ties: facts.filter(({ key }) => viewed.has(key)),
    ...reading,
    halfLife,
    people,
    thin: inView.length - drawn.length,
    asked: {
      ...{ tone, focus, depth },
      actors: actors.map((id) => ({ id, name: actorName(dossier, id) })),
      without: tables.events.filter(({ id }) => without.includes(id)).map(({ id, title }) => ({ id, title })),
    },
  };
}
