import { escaped } from "./html";

/** An oEmbed 1.0 answer of type "rich" (oembed.com, 2.3.4.4). */
export type OEmbed = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
};

/** The media types by which a page names its oEmbed answers. */
export const oEmbedType = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;

/** The same as XML. */
export const oEmbedXml = (answer: OEmbed) =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer)
    .map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>\n`)
    .join("")}</oembed>\n`;

const place = /^\/(?:embed\/)?([a-z0-9-]+(?:(?:@|%40)\d{4}\.\d{2}\.\d+)?)\/([a-z0-9-]+)\/?$/;

/** The dossier and the chart that an address of ours names, as page or as embed; null for any other address. A path alone is one of ours. */
export function chartOfAddress(address: string, origin: string) {
  if (!URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  if (url.host !== new URL(origin).host) return null;
  const [, dossier, chart] = place.exec(url.pathname) ?? [];
  return dossier && chart ? { dossier: decodeURIComponent(dossier), chart, query: url.searchParams } : null;
}
