import { machineRoute } from "@/app/api/machine-route";
import { laidFor } from "@/lib/datasets/coded/lay-sums";
import { datasetNamed, noneCoded, tablesBehind } from "@/lib/datasets/coded-datasets";
import { openBeside } from "@/lib/dossier/open-beside";
import { formatsFor } from "@/lib/formats/formats";
import { parametersOf } from "@/lib/formats/parameters";
import { publishDataset } from "@/lib/formats/publish-dataset";
import { parseOptions } from "@/lib/options/parse";
import { detailOf, problemResponse } from "@/lib/publish/problem";

type Params = { dossier: string; dataset: string; format: string };

/** A graph is made of a whole dossier, as is what is computed; other datasets need only what they look into. */
const tablesNeeded = ({ dataset: name, format }: Params) => {
  const dataset = datasetNamed(name);
  const isTable = dataset && formatsFor(dataset).some(({ extension, cut }) => extension === format && cut);
  return isTable ? tablesBehind(dataset) : undefined;
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  async (request, given, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const dataset = datasetNamed(params.dataset);
    if (!dataset) return problemResponse(404, `unknown dataset: ${params.dataset}`, pathname);
    if (dataset.coded && !given.coded) return problemResponse(404, noneCoded(given, dataset.id), pathname);
    const format = formatsFor(dataset).find(({ extension }) => extension === params.format);
    if (!format) return problemResponse(404, `unknown format of ${dataset.id}: ${params.format}`, pathname);
    const beside = dataset.compares ? await openBeside(given, searchParams.get("with")) : given;
    const dossier = await laidFor(dataset, beside, searchParams);
    const { values, problems } = parseOptions(parametersOf(dataset, format), searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    return publishDataset(request, dossier, dataset, format, values);
  },
  tablesNeeded,
);
