import type { OptionProblem } from "@/lib/options/parse";
import { licenseInWords } from "@/lib/words/license";
import { balancedLines, linesWithoutWidow } from "@/lib/words/lines";
import type { Words } from "@/lib/words/words";
import type { ChartModel } from "../charts/chart";
import type { AnyChart } from "../charts/charts";
import type { Composition } from "./compositions";
import { exploreRoom, keyColumns, slack, spaces, typeSizes } from "./type-sizes";

/** Which parts an embed shows. */
export type Parts = { title: boolean; controls: boolean; source: boolean };

/** One composition with its lines broken: what it holds decides its height at every width. */
export type Layout = Composition & {
  title: readonly string[];
  sub: readonly string[];
  note: readonly string[];
  source: readonly string[];
  keyColumns: number;
  /** Height of the drawing over its width; 0 where a sentence stands in for it. */
  ratio: number;
  /** Height in px of all but the drawing. */
  fixed: number;
};

type Given = {
  chart: AnyChart;
  composition: Composition;
  model: ChartModel;
  license: string;
  words: Words;
  parts: Parts;
  /** Whether there is a date to go to. */
  moves: boolean;
  /** Lines below the source: the release of a pinned embed, what of the address could not be used. */
  remarks: number;
  /** Room in px at each side. */
  side: number;
};

/** What an embed rests on, in a sentence. */
export const sourceText = (model: ChartModel, license: string, { say }: Words) =>
  say("embed.source", { source: model.source, license: licenseInWords(license) });

/** What the address asks for and cannot have, in a sentence. */
export const problemText = ({ parameter, found }: OptionProblem, { say }: Words) =>
  say("embed.problem", { parameter, found: found.length > 24 ? `${found.slice(0, 23)}…` : found });

/** Breaks the lines of a composition and adds up its height. */
export function layoutOf(given: Given): Layout {
  const { chart, composition, model, license, words, parts, moves, remarks, side } = given;
  const type = typeSizes(composition.width);
  const room = composition.width - 2 * side;
  const title = parts.title
    ? balancedLines(model.title, type.title.size, type.title.weight, room / slack.serif)
    : [];
  const sub = parts.title
    ? linesWithoutWidow(model.sub, type.sub.size, type.sub.weight, room / slack.sans)
    : [];
  const note =
    chart.note && model.empty === null
      ? linesWithoutWidow(chart.note(model, words), type.note.size, type.note.weight, room / slack.sans)
      : [];
  const source = parts.source
    ? linesWithoutWidow(
        sourceText(model, license, words),
        type.source.size,
        type.source.weight,
        (room - exploreRoom) / slack.sans,
      )
    : [];
  const columns = keyColumns(composition.width);
  const hasKey = chart.key !== undefined && model.empty === null;
  const heights = [
    parts.title
      ? spaces.rule +
        spaces.head +
        title.length * type.title.line +
        spaces.sub +
        sub.length * type.sub.line +
        spaces.drawing
      : 0,
    model.empty === null ? 0 : spaces.empty,
    hasKey ? spaces.key + Math.ceil((chart.key?.items ?? 0) / columns) * spaces.keyRow : 0,
    note.length > 0 ? spaces.note + note.length * type.note.line : 0,
    parts.controls && moves ? spaces.controls : 0,
    parts.source || remarks > 0
      ? spaces.foot + 1 + spaces.foot + (source.length + remarks) * type.source.line + spaces.footEnd
      : 0,
  ];
  return {
    ...composition,
    title,
    sub,
    note,
    source,
    keyColumns: columns,
    ratio: model.empty === null ? Math.round((model.height / model.width) * 1e5) / 1e5 : 0,
    fixed: heights.reduce((sum, height) => sum + height, 0),
  };
}
