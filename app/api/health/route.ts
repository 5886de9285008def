import { refuse } from "@/app/api/machine-route";
import { databaseIsAlive, listDossiers } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";

export const dynamic = "force-dynamic";

const silent = () => problemResponse(503, "the database does not answer", "/api/health");

/** Whether the app and its database answer, and which releases are served. */
export async function GET(): Promise<Response> {
  if (!(await databaseIsAlive())) return silent();
  const dossiers = await listDossiers().catch(() => null);
  if (!dossiers) return silent();
  return Response.json(
    { status: "ok", database: "ok", dossiers },
    { headers: { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" } },
  );
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
