import { siteRoute } from "@/app/api/site-route";
import { documentedRoutes } from "@/components/charts/documented-routes";
import { openApi } from "@/lib/publish/openapi/openapi";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute(
  "application/vnd.oai.openapi+json;version=3.1",
  (dossiers) => `${JSON.stringify(openApi(documentedRoutes(), dossiers), null, 1)}\n`,
);
