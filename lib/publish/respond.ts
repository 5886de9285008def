import type { Dossier } from "../dossier/dossier";
import { besideTag } from "../dossier/lay-beside";
import { isFresh, tagOf } from "./conditional";
import { encodingFor, tagIn } from "./encoding";
import { fileName } from "./file-name";
import { keptQuery } from "./kept-query";
import { lastingPath } from "./lasting-path";
import { originOf } from "./origin";
import { asksForRange } from "./range";
import { respondRange } from "./respond-range";
import { type Pieces, streamOf } from "./stream-of";

/** A body with what is only known once it is begun: links to further addresses, headers of its own. */
export type Begun = { pieces: Pieces; links?: readonly string[]; headers?: Readonly<Record<string, string>> };

type Answer = {
  dossier: Dossier;
  /** Path of the page this is a format of. */
  page: string;
  /** The options that are not defaults, in a fixed order. */
  query: URLSearchParams;
  extension: string;
  mediaType: string;
  attachment: boolean;
  /** Links beside those to page, licence and citation, as they stand in the header. */
  links?: readonly string[];
  /** Text or bytes in pieces; the tag names them, so that what is made for it can be kept. */
  body: (tag: string) => Pieces | Promise<Begun>;
};

/** Changes with the code, so that a new version of the app makes new tags; see next.config.js. */
const build = process.env.NEXT_PUBLIC_BUILD ?? "development";

const forNow = "public, max-age=60, s-maxage=300, stale-while-revalidate=86400";
const forGood = "public, max-age=31536000, immutable";

const begin = async (body: Answer["body"], tag: string): Promise<Begun> => {
  const made = await body(tag);
  return "pieces" in made ? made : { pieces: made };
};

/**
 * A machine response: a pure function of its address, host included, and the releases of
 * the dossier and of those beside it. It carries a strong tag known
 * without computing, so that a conditional request is answered 304 before any work. Of a pinned file, which never
 * changes, it answers ranges of bytes too.
 */
export async function respond(request: Request, answer: Answer): Promise<Response> {
  const { dossier, page, query, extension, mediaType, attachment, body, links = [] } = answer;
  const { settings, release, pinned } = dossier;
  const origin = originOf(request.headers);
  const parts = [build, release.checksum, release.version, origin, page, extension, query.toString()];
  const laid = besideTag(dossier);
  const plain = tagOf(...parts, ...(laid ? [laid] : []));
  const shown = dossier.beside?.shown ?? [];
  // A comparison that finds nothing to compare with may find it later; machine-coded events are of no release.
  const isForGood = pinned && !dossier.shows && (!dossier.beside || shown.length > 0);
  const isPart = isForGood && asksForRange(request, plain);
  const tag = isPart ? plain : tagIn(plain, encodingFor(request.headers));
  const coded = dossier.shows && dossier.coded ? [dossier.coded] : [];
  const times = [release, ...shown.map((other) => other.release), ...coded].map(({ time }) => time);
  const modified = new Date(times.sort().at(-1) ?? release.time);
  modified.setMilliseconds(0);
  const name = fileName({ page, query, release, extension });
  const headers = new Headers({
    "Content-Type": mediaType,
    ETag: tag,
    "Last-Modified": modified.toUTCString(),
    "Cache-Control": isForGood ? forGood : forNow,
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition, Content-Range, Entente-Truncated",
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": `${attachment ? "attachment" : "inline"}; filename="${name}"`,
  });
  const kept = keptQuery(dossier, query);
  const linked = [
    `<${page}>; rel="describedby"; type="text/html"`,
    `<${encodeURI(settings.license.path)}>; rel="license"`,
    `<${lastingPath(dossier, page)}${kept.size > 0 ? `?${kept}` : ""}>; rel="cite-as"`,
    ...links,
  ];
  headers.set("Link", linked.join(", "));
  if (isForGood) headers.set("Accept-Ranges", "bytes");
  if (extension === "svg")
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  if (isFresh(request.headers, tag, modified)) return new Response(null, { status: 304, headers });
  if (request.method === "HEAD") return new Response(null, { headers });
  if (isPart) return respondRange(request, headers, tag, async () => (await begin(body, plain)).pieces);
  const begun = await begin(body, plain);
  if (begun.links) headers.set("Link", [...linked, ...begun.links].join(", "));
  for (const [header, value] of Object.entries(begun.headers ?? {})) headers.set(header, value);
  const { pieces } = begun;
  // A text that is there already need not be made into a stream, and taken out of it again to be pressed.
  const isText = Array.isArray(pieces) && pieces.every((piece) => typeof piece === "string");
  return new Response(isText ? Buffer.from(pieces.join("")) : await streamOf(pieces), { headers });
}

/** What a browser asks before it reads from another site. */
export const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, Range, If-Range",
      "Access-Control-Max-Age": "86400",
      Allow: "GET, HEAD, OPTIONS",
    },
  });
