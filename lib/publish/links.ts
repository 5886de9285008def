/** Public addresses: every one is built here. */
export const dashboardPath = (dossier: string) => `/${dossier}`;
export const chartPath = (dossier: string, chart: string) => `/${dossier}/${chart}`;
export const dataPath = (dossier: string) => `/${dossier}/data`;
export const datasetPath = (dossier: string, dataset: string) => `/${dossier}/data/${dataset}`;
export const changesPath = (dossier: string) => `/${dossier}/changes`;
export const claimsPath = (dossier: string, verdict?: string) =>
  `/${dossier}/claims${verdict ? `?verdict=${verdict}` : ""}`;
/** What a dossier says of itself: scope, method, codebook, limits. */
export const aboutPath = (dossier: string) => `/${dossier}/about`;
/** Everything that a dossier has on one event, or on one actor. */
export const eventPath = (dossier: string, event: string) => `/${dossier}/events/${event}`;
export const actorPath = (dossier: string, actor: string) => `/${dossier}/actors/${actor}`;
export const searchPath = (dossier: string, text?: string) =>
  `/${dossier}/search${text ? `?q=${encodeURIComponent(text)}` : ""}`;
/** What the browser asks while one types. */
export const searchApiPath = (dossier: string) => `/api/search/${dossier}`;
/** A chart at a date with one of its marks opened; a date that the dossier opens at need not be said. */
export const markPath = (
  dossier: { address: string; settings: { asOf: string } },
  chart: string,
  key: string,
  { asOf, more = {} }: { asOf?: string; more?: Readonly<Record<string, string>> } = {},
) =>
  withQuery(
    chartPath(dossier.address, chart),
    new URLSearchParams({
      ...(asOf && asOf !== dossier.settings.asOf ? { as_of: asOf } : {}),
      ...more,
      select: key,
    }),
  );
export const cardPath = (dossier: string, chart: string) => `/api/cards/${dossier}/${chart}`;
/** A dossier's name in one release for good: `korea-2019@2026.11.1`. */
export const pinOf = (dossier: string, version: string) => `${dossier}@${version}`;
const head = /^\/([a-z0-9-]+)((?:@|%40)\d{4}\.\d{2}\.\d+)?(?=[/.?]|$)/;
/** The same address in one release for good: `/korea-2019/network` → `/korea-2019@2026.11.1/network`. */
export const pinnedPath = (path: string, version: string) =>
  path.replace(head, (_, dossier: string) => `/${pinOf(dossier, version)}`);
/** The same address as of the newest release: `/korea-2019@2026.11.1/network` → `/korea-2019/network`. */
export const newestPath = (path: string) => path.replace(head, (_, dossier: string) => `/${dossier}`);
/** The same page in a format: the format is the extension of its address. */
export const inFormat = (path: string, extension: string, query = "") =>
  `${path}.${extension}${query ? `?${query}` : ""}`;
/** The picture that networks show of a page: of a chart's view, of a dataset, of the claims, of a dossier. */
export const chartPreviewPath = (dossier: string, chart: string, query: string) =>
  inFormat(chartPath(dossier, chart), "png", query ? `${query}&preview=1` : "preview=1");
export const previewPath = (dossier: string, place: string, query = "") =>
  `/api/previews/${dossier}/${place}${query ? `?${query}` : ""}`;
/** A chart for an iframe; the same options as its page, and those of embeds. */
export const embedPath = (dossier: string, chart: string) => `/embed/${dossier}/${chart}`;
/** The sample article that shows what an embed weighs, its charts put in by one of the ways. */
export const embeddingPath = (dossier: string, way?: string) =>
  `/${dossier}/embedding${way ? `?way=${way}` : ""}`;
/** The script of every embed, under a name that changes with it. */
export const embedScriptPath = (sum: string) => `/embed/chart.js?v=${sum}`;
/** The optional script of the page around embeds. */
export const hostScriptPath = "/embed.js";
/** A chart's pictures at other dates, for an embed's time control. */
export const framesPath = (dossier: string, chart: string) => `/api/frames/${dossier}/${chart}`;
/** A chart at all its days, for the brush of a page. */
export const motionPath = (dossier: string, chart: string) => `/api/motion/${dossier}/${chart}`;
/** A chart's snippets for articles. */
export const snippetsPath = (dossier: string, chart: string) => `/api/snippets/${dossier}/${chart}`;
/** What oEmbed's consumers ask for an address. */
export const oEmbedPath = (address: string, format: "json" | "xml") =>
  `/api/oembed?url=${encodeURIComponent(address)}&format=${format}`;
/** Which release a dossier is at. */
export const latestPath = (dossier: string) => `/api/latest/${dossier}`;
/** A path with a query, commas and colons left readable; without one where there is nothing to say. */
export const withQuery = (path: string, query: URLSearchParams) => {
  const text = query
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%3B", ";")
    .replaceAll("%7E", "~")
    .replaceAll("%40", "@");
  return text ? `${path}?${text}` : path;
};
