import { machineRoute } from "@/app/api/machine-route";
import { charts, draw } from "@/components/charts/charts";
import { standalone } from "@/components/charts/standalone";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { pictureTheme, pictureWidth } from "@/lib/options/picture";
import { citation } from "@/lib/publish/citation";
import { chartPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string; format: string };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  async (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const chart = Object.hasOwn(charts, params.chart) ? charts[params.chart] : undefined;
    if (!chart) return problemResponse(404, `unknown chart: ${params.chart}`, pathname);
    if (params.format !== "svg" && params.format !== "json")
      return problemResponse(404, `unknown format of ${chart.id}: ${params.format}`, pathname);
    const options = {
      ...chart.options,
      width: pictureWidth,
      ...(params.format === "svg" ? { theme: pictureTheme } : {}),
    };
    const { values, problems } = parseOptions(options, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const query = formatOptions(options, values, dossier.settings);
    const given = values as Record<string, unknown> & { width: number | null; theme?: "light" | "dark" };
    const width = given.width ?? chart.widths.page;
    const page = chartPath(dossier.settings.id, chart.id);
    const shared = { dossier, page, query, extension: params.format, attachment: false };
    if (params.format === "json") {
      const { settings, release } = dossier;
      const head = {
        dossier: settings.id,
        chart: chart.id,
        page,
        query: query.toString(),
        release,
        license: settings.license,
        citation: citation(dossier, chart.name, page),
      };
      return respond(request, {
        ...shared,
        mediaType: "application/json",
        body: () => [JSON.stringify({ ...head, ...draw(chart, dossier, given, width) })],
      });
    }
    const { renderToStaticMarkup } = await import("react-dom/server");
    const body = () => [
      standalone({
        chart,
        dossier,
        model: draw(chart, dossier, given, width).model,
        theme: given.theme ?? "light",
        page,
        render: renderToStaticMarkup,
      }),
    ];
    return respond(request, { ...shared, mediaType: "image/svg+xml; charset=utf-8", body });
  },
);
