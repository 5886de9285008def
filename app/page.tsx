import { notFound } from "next/navigation";
import { listDossiers } from "@/lib/dossier/open-dossier";
import { Dashboard } from "./dashboard";
import { dossierOf, type Query, queryOf } from "./dossier-page";

// What is featured is in the database, which the build does not need.
export const dynamic = "force-dynamic";

/** The featured dossier: the first that was imported. */
export default async function Page({ searchParams }: { searchParams: Query }) {
  const [featured] = await listDossiers();
  if (!featured) notFound();
  const { dossier, dossiers } = await dossierOf(featured.id);
  return <Dashboard dossier={dossier} dossiers={dossiers} query={await queryOf(searchParams)} />;
}
