import QuickLRU from "quick-lru";
import { withChart } from "@/app/api/with-chart";
import { embedDocument } from "@/components/embed/document";
import { prepareEmbed } from "@/components/embed/prepare-embed";
import { scripts } from "@/components/embed/scripts";
import { methodsWithBrotli } from "@/lib/publish/brotli";
import { html } from "@/lib/publish/html";
import { chartPath, oEmbedPath, withQuery } from "@/lib/publish/links";
import { oEmbedType } from "@/lib/publish/oembed";
import { originOf } from "@/lib/publish/origin";
import { respond } from "@/lib/publish/respond";

type Params = { dossier: string; chart: string };
type Embed = ReturnType<typeof embedDocument>;

/** Documents that were asked for lately, by tag. */
const kept = new QuickLRU<string, Embed>({ maxSize: 50 });

/** A chart for an iframe: one small document, whole without its script. Its address falls back like a page's. */
const methods = withChart<Params>(async (request, dossier, chart) => {
  const { pathname, searchParams } = new URL(request.url);
  const address = `${originOf(request.headers)}${withQuery(pathname, searchParams)}`;
  // Made only where the client does not hold it already; the policy goes with the bytes.
  let made: Embed | undefined;
  const make = (tag: string): Embed => {
    made =
      kept.get(tag) ??
      embedDocument(prepareEmbed(chart, dossier, searchParams), {
        scriptSum: scripts.chart.sum,
        discovery: html`${(["json", "xml"] as const).map((format) => html`<link rel="alternate" type="${oEmbedType[format]}" href="${oEmbedPath(address, format)}">`)}`,
      });
    kept.set(tag, made);
    return made;
  };
  const response = await respond(request, {
    dossier,
    page: chartPath(dossier.address, chart.id),
    query: searchParams,
    extension: "embed",
    mediaType: "text/html; charset=utf-8",
    attachment: false,
    body: (tag) => [make(tag).text],
  });
  // What a frame has no use for would weigh more than its title.
  for (const name of ["Content-Disposition", "Link", "Access-Control-Expose-Headers"])
    response.headers.delete(name);
  const { policy } = (made as Embed | undefined) ?? { policy: null };
  if (policy) response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
  return response;
});
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = methodsWithBrotli(methods);
