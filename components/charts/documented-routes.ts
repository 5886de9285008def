import { defineOption } from "@/lib/options/option";
import { select } from "@/lib/options/select";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { cardPath, chartPath, inFormat } from "@/lib/publish/links";
import { datasetRoutes, dossierRoutes } from "@/lib/publish/openapi/dataset-routes";
import type { DescribedRoute } from "@/lib/publish/openapi/described-route";
import { charts } from "./charts";
import { chartFormats } from "./formats/chart-formats";

const address = "{dossier}";
const key = defineOption({ ...select, title: "Key", description: "The mark whose card is asked for." });

function chartRoutes(): DescribedRoute[] {
  return Object.values(charts).flatMap((chart) => {
    const page = chartPath(address, chart.id);
    return [
      ...chartFormats.map((format) => ({
        path: inFormat(page, format.extension),
        summary: `${chart.name} as ${format.title}`,
        description: `${chart.summary} ${format.title}: ${format.forWhom}.`,
        tag: "Charts",
        mediaType: format.mediaType,
        options: { ...chart.options, ...format.options },
      })),
      ...citationForms.map((form) => ({
        path: inFormat(page, form.extension),
        summary: `How to cite ${chart.name}, as ${form.title}`,
        description: `The chart as the parameters set it, in its release. For ${form.forWhom}.`,
        tag: "Citations",
        mediaType: form.mediaType,
        options: chart.options,
      })),
      {
        path: cardPath(address, chart.id),
        summary: `${chart.name}: the card of a mark`,
        description: "What a mark stands for, with its sources; null where the chart has no such mark.",
        tag: "Charts",
        mediaType: "application/json",
        options: { ...chart.options, key },
        required: ["key"],
      },
    ];
  });
}

const site = (path: string, summary: string, mediaType: string, tag = "Descriptions"): DescribedRoute => ({
  path,
  summary,
  description: `${summary}.`,
  tag,
  mediaType,
  options: {},
});

/** Every machine address of the app, for its OpenAPI document. */
export const documentedRoutes = (): DescribedRoute[] => [
  ...datasetRoutes(),
  ...chartRoutes(),
  ...dossierRoutes(),
  site("/api/openapi.json", "This document", "application/vnd.oai.openapi+json"),
  site("/api/catalog.jsonld", "Every dataset and distribution as DCAT 3", "application/ld+json"),
  site("/sitemap.xml", "Every page for search engines", "application/xml"),
  site("/robots.txt", "What robots may read", "text/plain"),
  site("/llms.txt", "What is here and where, in Markdown", "text/plain"),
  site(
    "/api/health",
    "Whether app and database answer, and which releases are served",
    "application/json",
    "Service",
  ),
];
