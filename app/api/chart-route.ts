import type { AnyChart } from "@/components/charts/charts";
import { parseChart } from "@/components/charts/parse-chart";
import type { Dossier } from "@/lib/dossier/dossier";
import type { OptionSet } from "@/lib/options/option";
import { formatOptions, type OptionProblem } from "@/lib/options/parse";
import { chartPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";
import { withChart } from "./with-chart";

type Values = Record<string, unknown> & { as_of: string };
type Asked<V> = { chart: AnyChart; dossier: Dossier; values: Values & V };
type Answer<V> = {
  /** Names the answer among those about a chart, in its entity tag and file name. */
  extension: string;
  /** What is asked beside the chart's own options. */
  options: OptionSet;
  /** Of these options, the one that has to be given. */
  required?: string;
  /** The answer, written as JSON. */
  body: (asked: Asked<V>) => unknown;
};

/** The methods of a route that answers in JSON what a page's or an embed's script asks about a chart. */
export const chartRoute = <V>({ extension, options, required, body }: Answer<V>) =>
  withChart<{ dossier: string; chart: string }>((request, dossier, chart) => {
    const { pathname, searchParams } = new URL(request.url);
    const { options: all, values, problems } = parseChart(chart, dossier, searchParams, options);
    const missing: OptionProblem[] =
      required && problems.length === 0 && (values as Values)[required] === null
        ? [{ parameter: required, found: "", expected: options[required]?.expected ?? "a value" }]
        : [];
    const wrong = [...problems, ...missing];
    if (wrong.length > 0) return problemResponse(400, detailOf(wrong), pathname, wrong);
    return respond(request, {
      dossier,
      page: chartPath(dossier.address, chart.id),
      query: formatOptions(all, values, dossier.settings),
      extension,
      mediaType: "application/json",
      attachment: false,
      body: async () => ({
        pieces: [JSON.stringify(await body({ chart, dossier, values: values as Values & V }))],
      }),
    });
  });
