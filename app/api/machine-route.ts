import type { Dossier } from "@/lib/dossier/dossier";
import { openDossier } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";
import { preflight } from "@/lib/publish/respond";

type Handler<P> = (request: Request, dossier: Dossier, params: P) => Response | Promise<Response>;

/** The methods of a route that publishes something of a dossier; unknown dossiers and other methods are refused. */
export function machineRoute<P extends { dossier: string }>(handle: Handler<P>) {
  const read = async (request: Request, context: { params: Promise<P> }) => {
    const params = await context.params;
    const dossier = await openDossier(params.dossier);
    if (!dossier)
      return problemResponse(404, `unknown dossier: ${params.dossier}`, new URL(request.url).pathname);
    return handle(request, dossier, params);
  };
  const refuse = async (request: Request) =>
    problemResponse(405, `method not allowed: ${request.method}`, new URL(request.url).pathname);
  return {
    GET: read,
    HEAD: read,
    OPTIONS: preflight,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}
