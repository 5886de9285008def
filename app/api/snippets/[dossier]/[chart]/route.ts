import { withChart } from "@/app/api/with-chart";
import { prepareEmbed } from "@/components/embed/prepare-embed";
import { snippetsOf } from "@/components/embed/snippets";
import { chartPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string };

/** The snippets of a chart: of the newest release, and of this one for good. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withChart<Params>(
  (request, dossier, chart) => {
    const { pathname, searchParams } = new URL(request.url);
    const prepared = prepareEmbed(chart, dossier, searchParams);
    const { problems, embedQuery } = prepared;
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const origin = originOf(request.headers);
    return respond(request, {
      dossier,
      page: chartPath(dossier.settings.id, chart.id),
      query: embedQuery,
      extension: "snippets",
      mediaType: "application/json",
      attachment: false,
      body: () => [
        JSON.stringify({
          newest: snippetsOf(prepared, origin, false),
          kept: snippetsOf(prepared, origin, true),
        }),
      ],
    });
  },
);
