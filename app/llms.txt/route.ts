import { siteRoute } from "@/app/api/site-route";
import { aboutChart } from "@/components/charts/about-chart";
import { chartsOf } from "@/components/charts/charts";
import { llms } from "@/lib/publish/site/llms";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute(
  "text/plain; charset=utf-8",
  llms((dossier) => chartsOf(dossier).map((chart) => ({ id: chart.id, ...aboutChart(chart) }))),
);
