import { machineRoute } from "@/app/api/machine-route";
import { charts } from "@/components/charts/charts";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { select } from "@/lib/options/select";
import { chartPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string };

/** The card of one mark: what the browser fetches when a reader points at it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const chart = Object.hasOwn(charts, params.chart) ? charts[params.chart] : undefined;
    if (!chart) return problemResponse(404, `unknown chart: ${params.chart}`, pathname);
    const { values, problems } = parseOptions({ ...chart.options, key: select }, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const { key } = values as { key: string | null };
    if (key === null) {
      const missing = [{ parameter: "key", found: "", expected: select.expected }];
      return problemResponse(400, detailOf(missing), pathname, missing);
    }
    const card = chart.card(dossier, values, key);
    // A selection made in another chart has no card here; that is an answer, not an error.
    const query = formatOptions({ ...chart.options, key: select }, values, dossier.settings);
    const page = chartPath(dossier.address, chart.id);
    return respond(request, {
      dossier,
      page,
      query,
      extension: "json",
      mediaType: "application/json",
      attachment: false,
      body: () => [JSON.stringify(card)],
    });
  },
);
