import { machineRoute } from "@/app/api/machine-route";
import { parseOptions } from "@/lib/options/parse";
import { dossierDocuments } from "@/lib/publish/documents/dossier-documents";
import { originOf } from "@/lib/publish/origin";
import { detailOf, problemResponse } from "@/lib/publish/problem";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; document: string };

/** The documents about a whole dossier: the package, its description, its changes. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = machineRoute<Params>(
  (request, dossier, params) => {
    const { pathname, searchParams } = new URL(request.url);
    const document = dossierDocuments.find(({ id }) => id === params.document);
    if (!document) return problemResponse(404, `unknown document: ${params.document}`, pathname);
    const { problems } = parseOptions({}, searchParams, dossier);
    if (problems.length > 0) return problemResponse(400, detailOf(problems), pathname, problems);
    return respond(request, {
      dossier,
      ...document,
      page: document.page(dossier.address),
      query: new URLSearchParams(),
      body: () => document.write(dossier, originOf(request.headers)),
    });
  },
  ({ document }) => dossierDocuments.find(({ id }) => id === document)?.reads,
);
