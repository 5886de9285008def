import { withChart } from "@/app/api/with-chart";
import { chartFormats } from "@/components/charts/formats/chart-formats";
import { parseChart } from "@/components/charts/parse-chart";
import { formatOptions } from "@/lib/options/parse";
import { chartPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string; format: string };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withChart<Params>(
  async (request, dossier, chart, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const format = chartFormats.find(({ extension }) => extension === params.format);
    if (!format) return problemResponse(404, `unknown format of ${chart.id}: ${params.format}`, pathname);
    const { options, values, problems } = parseChart(chart, dossier, searchParams, format.options);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const query = formatOptions(options, values, dossier.settings);
    const page = chartPath(dossier.address, chart.id);
    const { extension, mediaType, attachment } = format;
    const body = () =>
      format.write({ dossier, chart, values, page, query, origin: originOf(request.headers) });
    return respond(request, { dossier, page, query, extension, mediaType, attachment, body });
  },
);
