import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { inLanguage } from "@/lib/dossier/in-language";
import { DossierTooLong, listDossiers, openDossier } from "@/lib/dossier/open-dossier";
import { dataPath } from "@/lib/publish/links";
import type { TableId } from "@/lib/tables/tables";
import { defaultLanguage } from "@/lib/words/language";
import { spoken } from "./spoken";

export type Query = Promise<Record<string, string | string[] | undefined>>;

/** Text of an address as it was meant; what cannot be decoded is the name of nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The dossier of an address with the list of all, or a 404. One reading per request. `only` names the tables that the
 * page needs, by the same array each time; a page that needs all leads to the catalogue, which says why, where the
 * dossier is too long.
 */
export const dossierOf = cache(async (id: string, only?: readonly TableId[]) => {
  const name = decoded(id);
  const { language } = await spoken();
  const [dossier, dossiers] = await Promise.all([
    openDossier(name, only).catch((error: unknown) => {
      if (error instanceof DossierTooLong) redirect(dataPath(name));
      throw error;
    }),
    listDossiers(language),
  ]);
  if (!dossier) notFound();
  return { dossier: inLanguage(dossier, language), dossiers };
});

/** The query of a page as URLSearchParams. */
export async function queryOf(searchParams: Query): Promise<URLSearchParams> {
  const pairs = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? ""].flat().map((text): [string, string] => [name, text]),
  );
  const query = new URLSearchParams(pairs);
  // What is drawn for a page is in the page's language, whether the address or the browser asked for it.
  const { language } = await spoken();
  if (language !== defaultLanguage && !query.has("lang")) query.set("lang", language);
  return query;
}
