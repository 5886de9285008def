import type { Dossier } from "@/lib/dossier/dossier";
import { DossierTooLong, openDossier } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";
import { Refusal } from "@/lib/publish/refusal";
import { preflight } from "@/lib/publish/respond";
import type { TableId } from "@/lib/tables/tables";

type Handler<P> = (request: Request, dossier: Dossier, params: P) => Response | Promise<Response>;

const pathOf = (request: Request) => new URL(request.url).pathname;

async function find(
  id: string,
  only?: readonly TableId[],
): Promise<Dossier | null | "silent" | DossierTooLong> {
  return openDossier(id, only).catch((error: unknown) => {
    if (error instanceof DossierTooLong) return error;
    console.error(error);
    return "silent";
  });
}

/** What every machine address says to a method that would write. */
export const refuse = async (request: Request) =>
  problemResponse(405, `method not allowed: ${request.method}`, pathOf(request));

/**
 * The methods of a route that publishes something of a dossier. Unknown dossiers and other methods are
 * refused; what fails unexpectedly is logged and answered without its inner workings. `only` says which tables
 * the answer needs, where it does not need the whole dossier.
 */
export function machineRoute<P extends { dossier: string }>(
  handle: Handler<P>,
  only: (params: P) => readonly TableId[] | undefined = () => undefined,
) {
  const read = async (request: Request, context: { params: Promise<P> }) => {
    const params = await context.params;
    const dossier = await find(params.dossier, only(params));
    if (dossier === "silent") return problemResponse(503, "the database does not answer", pathOf(request));
    if (dossier instanceof DossierTooLong) return problemResponse(413, dossier.message, pathOf(request));
    if (!dossier) return problemResponse(404, `unknown dossier: ${params.dossier}`, pathOf(request));
    try {
      return await handle(request, dossier, params);
    } catch (error) {
      if (error instanceof Refusal)
        return problemResponse(error.status, error.message, pathOf(request), error.errors);
      console.error(error);
      return problemResponse(500, "the answer could not be computed", pathOf(request));
    }
  };
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
