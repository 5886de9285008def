import { aboutChart } from "@/components/charts/about-chart";
import { chartNamed } from "@/components/charts/charts";
import { drawingHeightAt, heightAt } from "@/components/embed/height";
import { prepareEmbed } from "@/components/embed/prepare-embed";
import { sizedFrame, sizedImage } from "@/components/embed/snippets";
import { openDossier } from "@/lib/dossier/open-dossier";
import { chartPath, chartPreviewPath, embedPath, withQuery } from "@/lib/publish/links";
import { chartOfAddress, type OEmbed, oEmbedXml } from "@/lib/publish/oembed";
import { originOf } from "@/lib/publish/origin";
import { problemResponse } from "@/lib/publish/problem";
import { preflight } from "@/lib/publish/respond";
import { refuse } from "../machine-route";
import { dossierFor } from "../with-chart";

const usual = 680;
const preview = { width: 1200, height: 630 };
const instance = "/api/oembed";

/** A bound in px, or null where none is asked for; NaN for what is not one. */
const bound = (text: string | null) =>
  text === null ? null : /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN;

/** The linked preview, as large as the bounds in px allow. */
function pictured(given: { page: string; src: string; alt: string; most: number; highest: number }) {
  const scale = Math.min(given.most / preview.width, given.highest / preview.height);
  const width = Math.max(1, Math.floor(preview.width * scale));
  const height = Math.max(1, Math.floor(preview.height * scale));
  return { html: sizedImage({ ...given, width, height }), width, height };
}

/** oEmbed 1.0: for the address of a chart or of its embed, what a publishing system puts into an article. */
async function read(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const format = asked.get("format") ?? "json";
  if (format !== "json" && format !== "xml")
    return problemResponse(501, `format: found "${format}", expected json or xml`, instance);
  const [most, highest] = [bound(asked.get("maxwidth")), bound(asked.get("maxheight"))];
  for (const [parameter, value] of [
    ["maxwidth", most],
    ["maxheight", highest],
  ] as const)
    if (Number.isNaN(value)) {
      const errors = [{ parameter, found: asked.get(parameter) ?? "", expected: "a whole number of px" }];
      return problemResponse(400, `${parameter}: expected a whole number of px`, instance, errors);
    }
  const address = asked.get("url");
  if (address === null) {
    const errors = [{ parameter: "url", found: "", expected: "the address of a chart" }];
    return problemResponse(400, "url: expected the address of a chart", instance, errors);
  }
  const origin = originOf(request.headers);
  const found = chartOfAddress(address, origin);
  const chart = found ? chartNamed(found.chart) : undefined;
  const opened = found && chart ? await openDossier(found.dossier) : null;
  const dossier = found && chart && opened ? await dossierFor(chart, opened, found.query) : null;
  if (!found || !chart || !dossier || (chart.codes && !dossier.coded))
    return problemResponse(404, "the address is not one of a chart here", instance);
  const prepared = prepareEmbed(chart, dossier, found.query);
  const { layouts, side, drawn, embedQuery, query } = prepared;
  const heightOf = (width: number) => Math.ceil(heightAt(layouts, side, width));
  // The widest that stays below both bounds; where even the narrowest is too high, the drawing gives way a little.
  let width = Math.min(most ?? usual, usual);
  while (highest !== null && width > 320 && heightOf(width) > highest) width -= 1;
  const height = Math.min(heightOf(width), highest ?? Number.POSITIVE_INFINITY);
  const title = drawn[0]?.model.title ?? aboutChart(chart, prepared.words).name;
  const fits = (most ?? preview.width) >= preview.width && (highest ?? preview.height) >= preview.height;
  const thumbnail = `${origin}${chartPreviewPath(found.dossier, chart.id, withQuery("", query).slice(1))}`;
  // Where words would leave the drawing less than half of its height, a picture of it shows more than a frame.
  const missing = heightOf(width) - height;
  const shown =
    missing <= drawingHeightAt(layouts, side, width) / 2
      ? {
          html: sizedFrame(
            `${origin}${withQuery(embedPath(found.dossier, chart.id), embedQuery)}`,
            title,
            width,
            height,
          ),
          width,
          height,
        }
      : pictured({
          page: `${origin}${withQuery(chartPath(found.dossier, chart.id), query)}`,
          src: thumbnail,
          alt: drawn[0]?.model.alt ?? title,
          most: most ?? usual,
          highest: height,
        });
  const answer: OEmbed = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Entente",
    provider_url: origin,
    cache_age: 300,
    ...shown,
    ...(fits
      ? { thumbnail_url: thumbnail, thumbnail_width: preview.width, thumbnail_height: preview.height }
      : {}),
  };
  return new Response(format === "xml" ? oEmbedXml(answer) : JSON.stringify(answer), {
    headers: {
      "Content-Type": format === "xml" ? "text/xml; charset=utf-8" : "application/json",
      "Cache-Control": "public, max-age=300, stale-while-revalidate=86400",
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

export {
  preflight as OPTIONS,
  read as GET,
  read as HEAD,
  refuse as DELETE,
  refuse as PATCH,
  refuse as POST,
  refuse as PUT,
};
