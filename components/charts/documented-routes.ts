import { embedOptions } from "@/lib/options/embed";
import { langOption } from "@/lib/options/lang";
import { oEmbedOptions } from "@/lib/options/oembed";
import { defineOption } from "@/lib/options/option";
import { drawingWidth, pictureWidth } from "@/lib/options/picture";
import { searchLimit, searchText } from "@/lib/options/search";
import { select } from "@/lib/options/select";
import { steps } from "@/lib/options/steps";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import {
  cardPath,
  chartPath,
  embedPath,
  framesPath,
  hostScriptPath,
  inFormat,
  latestPath,
  motionPath,
  searchApiPath,
  snippetsPath,
} from "@/lib/publish/links";
import { datasetRoutes, dossierRoutes } from "@/lib/publish/openapi/dataset-routes";
import type { DescribedRoute } from "@/lib/publish/openapi/described-route";
import { aboutChart } from "./about-chart";
import { charts, codedCharts } from "./charts";
import { chartFormats } from "./formats/chart-formats";

const address = "{dossier}";
const key = defineOption({ ...select, title: "Key", description: "The mark whose card is asked for." });

function chartRoutes(): DescribedRoute[] {
  return Object.values({ ...charts, ...codedCharts }).flatMap((chart) => {
    const page = chartPath(address, chart.id);
    const { name, summary } = aboutChart(chart);
    return [
      ...chartFormats.map((format) => ({
        path: inFormat(page, format.extension),
        summary: `${name} as ${format.title}`,
        description: `${summary} ${format.title}: ${format.forWhom}.`,
        tag: "Charts",
        mediaType: format.mediaType,
        options: { ...chart.options, ...format.options },
      })),
      ...citationForms.map((form) => ({
        path: inFormat(page, form.extension),
        summary: `How to cite ${name}, as ${form.title}`,
        description: `The chart as the parameters set it, in its release. For ${form.forWhom}.`,
        tag: "Citations",
        mediaType: form.mediaType,
        options: chart.options,
      })),
      {
        path: cardPath(address, chart.id),
        summary: `${name}: the card of a mark`,
        description: "What a mark stands for, with its sources; null where the chart has no such mark.",
        tag: "Charts",
        mediaType: "application/json",
        options: { ...chart.options, key },
        required: ["key"],
      },
      {
        path: embedPath(address, chart.id),
        summary: `${name} for an iframe`,
        description: `${summary} A small document, whole without its script; what of the query cannot be used falls back to the default and is said below the chart.`,
        tag: "Embeds",
        mediaType: "text/html",
        options: { ...chart.options, ...embedOptions },
      },
      {
        path: framesPath(address, chart.id),
        summary: `${name}: its drawing at several dates`,
        description: "For the time control of an embed: the date asked for and those after or before it.",
        tag: "Embeds",
        mediaType: "application/json",
        options: { ...chart.options, width: pictureWidth, steps },
      },
      {
        path: motionPath(address, chart.id),
        summary: `${name}: one drawing of all its days`,
        description:
          "For the brush over the timeline: every element, and at which day each of its attributes becomes what. The date asked for makes no difference.",
        tag: "Charts",
        mediaType: "application/json",
        options: { ...chart.options, width: drawingWidth },
      },
      {
        path: snippetsPath(address, chart.id),
        summary: `${name}: snippets for articles`,
        description: "Address, iframe, script, image and Markdown, of the newest release and of this one.",
        tag: "Embeds",
        mediaType: "application/json",
        options: { ...chart.options, ...embedOptions },
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
  {
    path: "/api/oembed",
    summary: "oEmbed 1.0 for the address of a chart or of its embed",
    description: "What a publishing system puts into an article: a frame with title and size.",
    tag: "Embeds",
    mediaType: "application/json",
    options: oEmbedOptions,
    required: ["url"],
  },
  {
    path: searchApiPath(address),
    summary: "Search in a dossier",
    description:
      "Charts, actors, events, concessions, stops, claims, datasets and sources that hold all of some words, the closest first.",
    tag: "Search",
    mediaType: "application/json",
    options: { q: searchText, limit: searchLimit, lang: langOption },
    required: ["q"],
  },
  site(hostScriptPath, "The optional script of a page around embeds", "text/javascript", "Embeds"),
  {
    ...site(latestPath(address), "Which release a dossier is at", "application/json", "Embeds"),
    description: "What an embed of one release asks, so that it can say where a newer one is.",
  },
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
