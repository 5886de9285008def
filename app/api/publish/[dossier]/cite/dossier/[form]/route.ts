import { machineRoute } from "@/app/api/machine-route";
import { parseOptions } from "@/lib/options/parse";
import { workOf } from "@/lib/publish/citation";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { dataPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; form: string };

/** How to cite a whole dossier. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const form = citationForms.find(({ extension }) => extension === params.form);
    if (!form) return problemResponse(404, `unknown form: ${params.form}`, pathname);
    const { problems } = parseOptions({}, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    const page = dataPath(dossier.address);
    const origin = originOf(request.headers);
    const body = () => [form.write(workOf(dossier, "all datasets", page, { origin }))];
    const query = new URLSearchParams();
    return respond(request, { dossier, page, query, attachment: false, ...form, body });
  },
);
