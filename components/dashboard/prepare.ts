import type { Dossier } from "@/lib/dossier/dossier";
import { parseOptions } from "@/lib/options/parse";
import { type AnyChart, draw } from "../charts/charts";
import { chartFormats } from "../charts/formats/chart-formats";
import type { Initial } from "./chart-section";
import type { ChartFacts } from "./view";

/** What the browser needs to know of a chart at a place. */
export function factsOf(chart: AnyChart, place: "dashboard" | "page"): ChartFacts {
  const { dashboard, page, phone } = chart.widths;
  return {
    id: chart.id,
    name: chart.name,
    summary: chart.summary,
    explanation: chart.explanation,
    parameters: Object.keys(chart.options),
    formats: chartFormats.map(({ extension, title, forWhom }) => ({ extension, title, forWhom })),
    widths: { wide: place === "page" ? page : dashboard, medium: 704, narrow: phone },
  };
}

/** Draws a chart on the server for every composition, with the card of the opened mark. */
export function prepare(
  chart: AnyChart,
  dossier: Dossier,
  query: URLSearchParams,
  place: "dashboard" | "page",
) {
  const facts = factsOf(chart, place);
  const own = new URLSearchParams([...query].filter(([name]) => facts.parameters.includes(name)));
  const { values, problems } = parseOptions(chart.options, own, dossier);
  const select = own.get("select");
  own.delete("select");
  own.sort();
  const { model: wide, twin } = draw(chart, dossier, values, facts.widths.wide);
  const models = {
    wide,
    medium: chart.model(dossier, values, facts.widths.medium),
    narrow: chart.model(dossier, values, facts.widths.narrow),
  };
  const card = select ? chart.card(dossier, values, select) : null;
  const initial: Initial = { query: own.toString(), models, twin, card };
  return { facts, initial, problems };
}
