import { databaseIsAlive, listDossiers } from "@/lib/dossier/open-dossier";
import { problemResponse } from "@/lib/publish/problem";

export const dynamic = "force-dynamic";

/** Whether the app and its database answer, and which releases are served. */
export async function GET(): Promise<Response> {
  if (!(await databaseIsAlive())) return problemResponse(503, "the database does not answer", "/api/health");
  const dossiers = await listDossiers();
  return Response.json(
    { status: "ok", database: "ok", dossiers },
    { headers: { "Cache-Control": "no-store" } },
  );
}
