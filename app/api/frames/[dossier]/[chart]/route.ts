import { machineRoute } from "@/app/api/machine-route";
import { charts } from "@/components/charts/charts";
import { framesOf } from "@/components/embed/frames-of";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { pictureWidth } from "@/lib/options/picture";
import { steps } from "@/lib/options/steps";
import { withBrotli } from "@/lib/publish/brotli";
import { chartPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string };

/** A chart's pictures at some dates: what an embed fetches when a reader moves in time. */
const methods = machineRoute<Params>(async (request, dossier, params) => {
  const { pathname, searchParams } = new URL(request.url);
  const chart = Object.hasOwn(charts, params.chart) ? charts[params.chart] : undefined;
  if (!chart) return problemResponse(404, `unknown chart: ${params.chart}`, pathname);
  const options = { ...chart.options, width: pictureWidth, steps };
  const { values, problems } = parseOptions(options, searchParams, dossier);
  if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
  const given = values as Record<string, unknown> & { as_of: string; width: number | null; steps: number };
  return respond(request, {
    dossier,
    page: chartPath(dossier.settings.id, chart.id),
    query: formatOptions(options, values, dossier.settings),
    extension: "frames",
    mediaType: "application/json",
    attachment: false,
    body: () => {
      const width = given.width ?? chart.widths.phone;
      return [JSON.stringify(framesOf({ chart, dossier, values: given, width, steps: given.steps }))];
    },
  });
});
export const GET = withBrotli(methods.GET);
export const HEAD = withBrotli(methods.HEAD);
export const POST = withBrotli(methods.POST);
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
export const { OPTIONS } = methods;
