import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listDossiers } from "@/lib/dossier/open-dossier";
import { Dashboard } from "./dashboard";
import { dashboardMetadata } from "./dashboard-metadata";
import { dossierOf, type Query, queryOf } from "./dossier-page";

// What is featured is in the database, which the build does not need.
export const dynamic = "force-dynamic";

type Props = { searchParams: Query };

async function featured() {
  const [first] = await listDossiers();
  if (!first) notFound();
  return dossierOf(first.id);
}

/** The same page as the dossier's own address, which is the one to keep. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { dossier } = await featured();
  return dashboardMetadata(dossier, await queryOf(searchParams));
}

/** The featured dossier: the first that was imported. */
export default async function Page({ searchParams }: Props) {
  const { dossier, dossiers } = await featured();
  return <Dashboard dossier={dossier} dossiers={dossiers} query={await queryOf(searchParams)} />;
}
