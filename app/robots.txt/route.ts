import { siteRoute } from "@/app/api/site-route";
import { robots } from "@/lib/publish/site/robots";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = siteRoute(
  "text/plain; charset=utf-8",
  robots,
);
