import { notFound } from "next/navigation";
import { cache } from "react";
import { listDossiers, openDossier } from "@/lib/dossier/open-dossier";

export type Query = Promise<Record<string, string | string[] | undefined>>;

/** Text of an address as it was meant; what cannot be decoded is the name of nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The dossier of an address with the list of all, or a 404. One reading per request. */
export const dossierOf = cache(async (id: string) => {
  const [dossier, dossiers] = await Promise.all([openDossier(decoded(id)), listDossiers()]);
  if (!dossier) notFound();
  return { dossier, dossiers };
});

/** The query of a page as URLSearchParams. */
export async function queryOf(searchParams: Query): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? ""].flat().map((text): [string, string] => [name, text]),
  );
  return new URLSearchParams(pairs);
}
