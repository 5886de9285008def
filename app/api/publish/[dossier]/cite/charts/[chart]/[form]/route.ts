import { withChart } from "@/app/api/with-chart";
import { aboutChart } from "@/components/charts/about-chart";
import { parseChart } from "@/components/charts/parse-chart";
import { formatOptions } from "@/lib/options/parse";
import { workOf } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { chartPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string; form: string };

/** How to cite a chart as the reader set it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withChart<Params>(
  (request, dossier, chart, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const form = citationForms.find(({ extension }) => extension === params.form);
    if (!form) return problemResponse(404, `unknown form of ${chart.id}: ${params.form}`, pathname);
    const { values, problems } = parseChart(chart, dossier, searchParams);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const query = formatOptions(chart.options, values, dossier.settings);
    const page = chartPath(dossier.address, chart.id);
    const seen = { kind: "chart" as const, query: query.toString(), origin: originOf(request.headers) };
    const body = () => [form.write(workOf(dossier, aboutChart(chart).name, page, seen))];
    return respond(request, { dossier, page, query, attachment: false, ...form, body });
  },
);
