import { machineRoute } from "@/app/api/machine-route";
import { shownIn } from "@/lib/datasets/coded/lay-sums";
import { datasetNamed, noneCoded, tablesBehind } from "@/lib/datasets/coded-datasets";
import { csv } from "@/lib/formats/csv";
import { parametersOf } from "@/lib/formats/parameters";
import { formatOptions, parseOptions } from "@/lib/options/parse";
import { workOf } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { csvw, csvwExtension, csvwType } from "@/lib/publish/csvw";
import { datasetPath, inFormat } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; dataset: string; form: string };

/** What goes with a dataset: how to cite the view, and what the columns of its CSV are. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  (request, opened, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const dataset = datasetNamed(params.dataset);
    if (!dataset) return problemResponse(404, `unknown dataset: ${params.dataset}`, pathname);
    if (dataset.coded && !opened.coded) return problemResponse(404, noneCoded(opened, dataset.id), pathname);
    const dossier = shownIn(dataset, opened);
    const form = citationForms.find(({ extension }) => extension === params.form);
    if (!form && params.form !== csvwExtension)
      return problemResponse(404, `unknown form of ${dataset.id}: ${params.form}`, pathname);
    const options = parametersOf(dataset, csv);
    const { values, problems } = parseOptions(options, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const query = formatOptions(options, values, dossier.settings);
    const page = datasetPath(dossier.address, dataset.id);
    const shared = { dossier, page, query, attachment: false };
    if (!form) {
      const file = inFormat(dataset.id, "csv", query.toString());
      const columns = values.columns as readonly string[] | null;
      const body = () => [`${JSON.stringify(csvw(dossier, dataset, { file, page, columns }), null, 2)}\n`];
      return respond(request, { ...shared, extension: csvwExtension, mediaType: csvwType, body });
    }
    const seen = { query: query.toString(), origin: originOf(request.headers) };
    const body = () => [form.write(workOf(dossier, dataset.title, page, seen))];
    return respond(request, { ...shared, ...form, body });
  },
  ({ dataset: name }) => {
    const dataset = datasetNamed(name);
    return dataset && tablesBehind(dataset);
  },
);
