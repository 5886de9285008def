import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Token } from "@/lib/look/tokens";
import type { CodingPoint } from "@/lib/measures/codings";
import type { Values } from "@/lib/options/option";
import { actorName, sideInText, tightName } from "@/lib/words/actors";
import { sourcesInWords } from "@/lib/words/coded-sources";
import { textWidth } from "@/lib/words/text-width";
import type { ChartModel } from "../chart";
import type { Label } from "../label-boxes";
import { isNarrow } from "../narrow";
import { axisLabels } from "../timeline/axis-labels";
import { type Axis, endOf } from "../timeline/scale";
import { endLabels } from "./end-labels";
import { codingFinding, togetherInWords } from "./finding";
import { type Bar, barsOf, type Line, round, stretchOf, tonesOver } from "./layout";
import type { codingOptions } from "./options";
import { markOf, pairOf, pointsOf } from "./subject";

type Colored = Label & { color: Token };
type Choice = { id: string; title: string; on: boolean; to: Readonly<Record<string, string | null>> };
export type CodingModel = ChartModel & {
  lines: readonly Line[];
  band: string;
  bars: readonly Bar[];
  /** Lines across: the zero of the tone, and those that it is read by. */
  grid: readonly { y: number; isZero: boolean }[];
  feet: readonly number[];
  left: number;
  right: number;
  asOf: { x: number; top: number; bottom: number };
  ticks: readonly { x: number; height: number }[];
  labels: readonly Colored[];
  columns: readonly { key: string; x: number; width: number; points: readonly { x: number; y: number }[] }[];
  rows: readonly (CodingPoint & { key: string; words: string })[];
  /** In words, how the two go together; how many machine-coded events there are of which sources. */
  together: string;
  about: string;
  choices: readonly { side: "a" | "b"; items: readonly Choice[] }[];
};

/** Actors to choose from for one of the two; who stands on the other side trades places. */
function choicesOf(
  dossier: Dossier,
  { a: [a = ""], b: [b = ""] }: Pick<Values<typeof codingOptions>, "a" | "b">,
) {
  const { actors, sides } = dossier.settings;
  const ids = [...new Set([...actors, a, b])];
  const said = (id: string, place: 0 | 1) => (id === sides[place] ? null : id);
  return (["a", "b"] as const).map((side) => {
    const [own, other] = side === "a" ? [a, b] : [b, a];
    const items = ids.map((id): Choice => {
      const rest = id === other ? own : other;
      const [first, second] = side === "a" ? [id, rest] : [rest, id];
      const to = { a: said(first, 0), b: said(second, 1), select: null };
      return { id, title: tightName(dossier, id), on: id === own, to };
    });
    return { side, items };
  });
}

/** The tone of a pair by hand and by machine over time, and how many events of each it rests on. */
export function codingModel(
  dossier: Dossier,
  options: Values<typeof codingOptions>,
  width: number,
): CodingModel {
  const { settings, coded } = dossier;
  const words = wordsOf(dossier);
  const { say, signed, date, shortDate, decimal } = words;
  const narrow = isNarrow(width);
  const points = pointsOf(dossier, options);
  const last = points.at(-1);
  const pair = pairOf(options);
  const names = sideInText(dossier, pair);
  const title = codingFinding(dossier, points, options);
  const sum = (of: (point: CodingPoint) => number) => points.reduce((total, point) => total + of(point), 0);
  const [handEvents, machineEvents] = [sum((p) => p.handEvents), sum((p) => p.machineEvents)];
  const isEmpty = points.every(({ hand, machine }) => hand === null && machine === null);
  const endText = ({ coding, end }: Line) => say(`coding.end_${coding}`, { tone: signed(end?.tone ?? 0) });
  const longest = Math.max(
    ...(["hand", "machine"] as const).map((coding) =>
      textWidth(say(`coding.end_${coding}`, { tone: "+10.0" }), 12, 600),
    ),
  );
  const [left, right] = [30, round(width - longest - 10)];
  const axis: Axis = {
    ...{ first: settings.period[0], left, right },
    last: [settings.period[1], options.as_of].sort()[1] ?? options.as_of,
  };
  const [top, bottom] = [34, narrow ? 190 : 236];
  const { y, lines, band } = tonesOver(points, { axis, top, bottom });
  const strips = (["hand", "machine"] as const).map((coding, place) => {
    const foot = bottom + 62 + place * 62;
    return { coding, foot, ...barsOf(points, coding, { axis, top: foot - 32, bottom: foot }) };
  });
  const foot = strips.at(-1)?.foot ?? bottom;
  const { labels: times, ticks } = axisLabels(words, axis, foot);
  const asOfX = endOf(axis, options.as_of);
  const small = (text: string, x: number, at: number, anchor: Label["anchor"] = "start"): Colored => ({
    ...{ text, x, y: at, anchor, size: 12, weight: 400, color: "muted" },
  });
  const asOfText = say("coding.as_of", { date: shortDate(options.as_of) });
  const half = textWidth(asOfText, 12, 400) / 2;
  const heading = say("coding.heading");
  const grid = y.ticks(4).filter(Number.isInteger);
  const toneOf = (tone: number | null) => (tone === null ? say("coding.no_tone") : signed(tone));
  const rowWords = (point: CodingPoint) =>
    say("coding.mark", {
      ...{ month: date(point.month), hand: toneOf(point.hand), machine: toneOf(point.machine) },
      ...{ hand_events: point.handEvents, machine_events: point.machineEvents },
      bound: point.machine !== null && point.bound >= 0.05 ? decimal(point.bound) : "none",
    });
  const together = togetherInWords(words, points);
  return {
    title,
    sub: say(narrow ? "coding.sub_narrow" : "coding.sub", { half_life: options.half_life ?? 0, names }),
    alt: say("coding.alt", {
      ...{ title, names, together, date: date(options.as_of) },
      ...{ hand: toneOf(last?.hand ?? null), machine: toneOf(last?.machine ?? null) },
    }),
    source: say("coding.source", {
      ...{ hand: handEvents, machine: machineEvents, sources: coded ? sourcesInWords(words, coded) : "" },
      date: shortDate(options.as_of),
    }),
    width,
    height: foot + 44,
    empty: isEmpty ? say("coding.empty", { names, date: date(options.as_of) }) : null,
    marks: points.map((point) => ({
      key: markOf(point),
      about: point.handIds.map((id) => `event:${id}`),
      label: rowWords(point),
    })),
    ...{ lines, band, left, right },
    bars: strips.flatMap(({ bars }) => bars),
    grid: grid.map((tick) => ({ y: round(y(tick)), isZero: tick === 0 })),
    feet: strips.map(({ foot: at }) => at),
    asOf: { x: asOfX, top, bottom: foot },
    ticks,
    labels: [
      { ...small(heading, 0, 12), size: 14, weight: 600, color: "ink" },
      small(say(narrow ? "coding.unit_narrow" : "coding.unit"), round(textWidth(heading, 14, 600) + 8), 12),
      ...grid.map((tick) => ({
        ...small(tick > 0 ? `+${tick}` : tick < 0 ? `−${-tick}` : "0", left - 6, round(y(tick) + 4), "end"),
        size: 11,
      })),
      ...endLabels(lines, endText, { top, bottom }),
      ...strips.map(({ coding, foot: at, most }) =>
        small(say(`coding.strip_${coding}`, { most }), 0, at - 40),
      ),
      ...times.map(({ strong, ...label }): Colored => ({ ...label, color: strong ? "ink" : "muted" })),
      small(asOfText, round(Math.max(half, Math.min(width - half, asOfX))), foot + 36, "middle"),
    ],
    columns: points.map((point) => {
      const [from, to] = stretchOf(axis, point);
      const at = [point.hand, point.machine].flatMap((tone) =>
        tone === null ? [] : [{ x: endOf(axis, point.day), y: round(y(tone)) }],
      );
      return { key: markOf(point), x: from, width: round(to - from), points: at };
    }),
    rows: points.map((point) => ({ ...point, key: markOf(point), words: date(point.month) })),
    together,
    about: say("coding.about", {
      ...{ events: coded?.events ?? 0, sources: coded ? sourcesInWords(words, coded) : "" },
      pair: pair.map((id) => actorName(dossier, id)).join(" – "),
    }),
    choices: choicesOf(dossier, options),
  };
}
