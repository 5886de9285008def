import { siteRoute } from "@/app/api/site-route";
import { aboutChart } from "@/components/charts/about-chart";
import { charts } from "@/components/charts/charts";
import { llms } from "@/lib/publish/site/llms";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute(
  "text/plain; charset=utf-8",
  llms(Object.values(charts).map((chart) => ({ id: chart.id, ...aboutChart(chart) }))),
);
