import { refuse } from "@/app/api/machine-route";
import { listDossiers } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";

export const dynamic = "force-dynamic";

/**
 * Whether readers may be sent here: the database answers and has something to show. While the server stops it says
 * no by itself.
 */
export async function GET(): Promise<Response> {
  const dossiers = await listDossiers().catch(() => null);
  if (!dossiers) return problemResponse(503, "the database does not answer", "/api/ready");
  if (dossiers.length === 0) return problemResponse(503, "no dossier is imported yet", "/api/ready");
  return Response.json(
    { status: "ready" },
    { headers: { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" } },
  );
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
