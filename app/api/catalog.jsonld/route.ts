import { siteRoute } from "@/app/api/site-route";
import { dcat } from "@/lib/publish/site/dcat";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute("application/ld+json", dcat);
