import { datasetsOf } from "../../datasets/coded-datasets";
import type { Dossier } from "../../dossier/dossier";
import {
  aboutPath,
  actorPath,
  changesPath,
  chartPath,
  claimsPath,
  dashboardPath,
  dataPath,
  datasetPath,
  embeddingPath,
} from "../links";
import { pageInLanguages } from "./page-in-languages";

/** Every page that a search engine should know, in each language with the others beside it, with the day of its release. */
export const sitemap =
  (chartsOf: (dossier: Dossier) => readonly string[]) => (dossiers: readonly Dossier[], origin: string) => {
    const pages = dossiers.flatMap((dossier) => {
      const { address, release, settings, tables } = dossier;
      return [
        dashboardPath(address),
        ...chartsOf(dossier).map((chart) => chartPath(address, chart)),
        ...(settings.claims ? [claimsPath(address)] : []),
        embeddingPath(address),
        dataPath(address),
        ...datasetsOf(dossier).map(({ id }) => datasetPath(address, id)),
        changesPath(address),
        aboutPath(address),
        // Their pages lead on to every event.
        ...tables.actors.map(({ id }) => actorPath(address, id)),
      ].map((path) => ({ path, day: release.time.slice(0, 10) }));
    });
    const entries = pages.flatMap(({ path, day }) => {
      const spoken = pageInLanguages(`${origin}${path}`);
      const beside = spoken.map(
        ({ tag, url }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${url}"/>`,
      );
      return spoken
        .filter(({ tag }) => tag !== "x-default")
        .map(({ url }) => `<url><loc>${url}</loc><lastmod>${day}</lastmod>${beside.join("")}</url>`);
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  };
