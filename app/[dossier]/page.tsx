import type { Metadata } from "next";
import { Dashboard } from "../dashboard";
import { dashboardMetadata } from "../dashboard-metadata";
import { dossierOf, type Query, queryOf } from "../dossier-page";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  return dashboardMetadata(dossier, await queryOf(searchParams));
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  return <Dashboard dossier={dossier} dossiers={dossiers} query={await queryOf(searchParams)} />;
}
