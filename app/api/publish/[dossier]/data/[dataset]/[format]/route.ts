import { machineRoute } from "@/app/api/machine-route";
import { datasets } from "@/lib/datasets/datasets";
import { openBeside } from "@/lib/dossier/open-beside";
import { formatsFor } from "@/lib/formats/formats";
import { parametersOf } from "@/lib/formats/parameters";
import { publishDataset } from "@/lib/formats/publish-dataset";
import { parseOptions } from "@/lib/options/parse";
import { detailOf, problemResponse } from "@/lib/publish/problem";

type Params = { dossier: string; dataset: string; format: string };

const datasetNamed = (name: string) => (Object.hasOwn(datasets, name) ? datasets[name] : undefined);

/** A graph is made of a whole dossier, as is what is computed; other datasets need only what they look into. */
const tablesNeeded = ({ dataset: name, format }: Params) => {
  const dataset = datasetNamed(name);
  const isTable = dataset && formatsFor(dataset).some(({ extension, cut }) => extension === format && cut);
  return isTable ? dataset.stored?.reads : undefined;
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  async (request, given, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const dataset = datasetNamed(params.dataset);
    if (!dataset) return problemResponse(404, `unknown dataset: ${params.dataset}`, pathname);
    const format = formatsFor(dataset).find(({ extension }) => extension === params.format);
    if (!format) return problemResponse(404, `unknown format of ${dataset.id}: ${params.format}`, pathname);
    const dossier = dataset.compares ? await openBeside(given, searchParams.get("with")) : given;
    const { values, problems } = parseOptions(parametersOf(dataset, format), searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    return publishDataset(request, dossier, dataset, format, values);
  },
  tablesNeeded,
);
