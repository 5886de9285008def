import { machineRoute } from "@/app/api/machine-route";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { datasetPath } from "@/lib/publish/links";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; dataset: string; format: string };

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const dataset = Object.hasOwn(datasets, params.dataset) ? datasets[params.dataset] : undefined;
    if (!dataset) return problemResponse(404, `unknown dataset: ${params.dataset}`, pathname);
    const format = formatsFor(dataset).find(({ extension }) => extension === params.format);
    if (!format) return problemResponse(404, `unknown format of ${dataset.id}: ${params.format}`, pathname);
    const { values, problems } = parseOptions(dataset.options, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const query = formatOptions(dataset.options, values, dossier.settings);
    const publication = { dossier, dataset, values };
    return respond(request, {
      dossier,
      page: datasetPath(dossier.address, dataset.id),
      query,
      ...format,
      body: () => format.write(publication, dataset.rows(dossier, values)),
    });
  },
);
