import type { Dossier } from "@/lib/dossier/dossier";
import type { OptionSet } from "@/lib/options/option";
import { type OptionProblem, parseOptions } from "@/lib/options/parse";
import type { AnyChart } from "./charts";

/**
 * Reads a chart's options, and more that an answer takes, from query parameters; a selection has to name something
 * that the chart can open.
 */
export function parseChart(chart: AnyChart, dossier: Dossier, query: URLSearchParams, more: OptionSet = {}) {
  const options: OptionSet = { ...chart.options, ...more };
  const { values, problems } = parseOptions(options, query, dossier);
  const { select } = values as { select?: unknown };
  if (typeof select !== "string" || chart.card(dossier, values, select) !== null)
    return { options, values, problems };
  const wrong: OptionProblem = {
    parameter: "select",
    found: select,
    expected: `${chart.options.select?.expected}, that this dossier has`,
  };
  return { options, values: { ...values, select: null }, problems: [...problems, wrong] };
}
