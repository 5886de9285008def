import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { besideTag } from "@/lib/dossier/lay-beside";
import { formatIn } from "@/lib/formats/format-in";
import { outsideInWords } from "@/lib/options/outside";
import { formatOptions } from "@/lib/options/parse";
import type { Area } from "@/lib/words/messages/messages";
import { messagesOf } from "@/lib/words/words-in";
import { aboutChart } from "../charts/about-chart";
import type { Card } from "../charts/card";
import type { ChartModel } from "../charts/chart";
import type { AnyChart } from "../charts/charts";
import { draw } from "../charts/draw";
import { chartFormats } from "../charts/formats/chart-formats";
import { pageMarkup } from "../charts/light-markup";
import { parseChart } from "../charts/parse-chart";
import { offer } from "./drawings";
import { type ChartFacts, type Composition, compositions, type Initial, type Words } from "./view";

/** What the browser needs to know of a chart at a place. */
export function factsOf(chart: AnyChart, dossier: Dossier, place: "dashboard" | "page"): ChartFacts {
  const { dashboard, page, phone } = chart.widths;
  const words = wordsOf(dossier);
  return {
    id: chart.id,
    ...aboutChart(chart, words),
    parameters: Object.keys(chart.options),
    formats: chartFormats.map(({ extension, title, forWhom }) =>
      formatIn(words, { extension, title, forWhom }),
    ),
    widths: { wide: place === "page" ? page : dashboard, medium: 704, narrow: phone },
  };
}

const textsOf = ({ title, sub, source, alt, empty }: ChartModel): Words => ({
  title,
  sub,
  source,
  alt,
  empty,
});

/** Draws a chart on the server for every composition, with the card of the opened mark. */
export function prepare(
  chart: AnyChart,
  dossier: Dossier,
  query: URLSearchParams,
  place: "dashboard" | "page",
) {
  const facts = factsOf(chart, dossier, place);
  const own = new URLSearchParams([...query].filter(([name]) => facts.parameters.includes(name)));
  // Charts of a dashboard share its query; on a chart's own page everything in it is meant for the chart.
  const read = parseChart(chart, dossier, place === "page" ? query : own);
  const { values } = read;
  // A dashboard's selection need not be one of every chart's.
  const problems = read.problems.filter(({ parameter }) => place === "page" || parameter !== "select");
  const { select } = values as { select: string | null };
  const outside = outsideInWords(values, dossier);
  for (const { parameter } of problems) own.delete(parameter);
  own.delete("select");
  own.sort();
  const each = <T>(of: (composition: Composition) => T) =>
    Object.fromEntries(compositions.map((name) => [name, of(name)])) as Record<Composition, T>;
  const drawn = (composition: Composition) => draw(chart, dossier, values, facts.widths[composition]);
  const { release } = dossier;
  const keyOf = (composition: Composition) =>
    [dossier.address, release.version, chart.id, facts.widths[composition], own, besideTag(dossier)].join(
      " ",
    );
  for (const composition of compositions)
    offer(keyOf(composition), () => ({ ...drawn(composition), markup: pageMarkup }));
  const initial: Initial = {
    query: own.toString(),
    words: each((composition) => textsOf(drawn(composition).model)),
    drawings: each(keyOf),
  };
  const card: Card | null = select ? chart.card(dossier, values, select) : null;
  const tables: Readonly<Record<string, number | undefined>> = dossier.counts;
  /** Nothing to show here whatever is asked: a table that it draws has no rows. */
  const isBare = initial.words.wide.empty !== null && chart.datasets.some((id) => tables[id] === 0);
  /** The view as it is shown, in the one way to say it: without defaults and what could not be used. */
  const view = formatOptions(chart.options, { ...values, select: null }, dossier.settings).toString();
  /** What the chart's panel says in the browser. */
  const messages = messagesOf(dossier.language, [chart.panelWords ?? (`${chart.id}_panel` as Area)]);
  return { facts, initial, view, card, messages, problems, outside, isBare };
}
