import { type AnyChart, chartNamed } from "@/components/charts/charts";
import { laySums } from "@/lib/datasets/coded/lay-sums";
import { noneCoded } from "@/lib/datasets/coded-datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { openBeside } from "@/lib/dossier/open-beside";
import { problemResponse } from "@/lib/publish/problem";
import { machineRoute } from "./machine-route";

type Handler<P> = (
  request: Request,
  dossier: Dossier,
  chart: AnyChart,
  params: P,
) => Response | Promise<Response>;

/**
 * A dossier as a chart needs it: with others beside it, or with sums of machine-coded events, as the query names them.
 */
export const dossierFor = (chart: AnyChart, dossier: Dossier, query: URLSearchParams) => {
  if (chart.codes) return laySums(dossier, query);
  return chart.compares ? openBeside(dossier, query.get("with")) : dossier;
};

/** The methods of a route that publishes something of a chart; unknown charts are refused. */
export const withChart = <P extends { dossier: string; chart: string }>(handle: Handler<P>) =>
  machineRoute<P>(async (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const chart = chartNamed(params.chart);
    if (!chart) return problemResponse(404, `unknown chart: ${params.chart}`, pathname);
    if (chart.codes && !dossier.coded) return problemResponse(404, noneCoded(dossier, chart.id), pathname);
    return handle(request, await dossierFor(chart, dossier, searchParams), chart, params);
  });
