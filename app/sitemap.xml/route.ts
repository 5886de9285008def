import { siteRoute } from "@/app/api/site-route";
import { chartsOf } from "@/components/charts/charts";
import { sitemap } from "@/lib/publish/site/sitemap";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute(
  "application/xml",
  sitemap((dossier) => chartsOf(dossier).map(({ id }) => id)),
  ["actors"],
);
