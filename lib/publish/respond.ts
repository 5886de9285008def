import { createHash } from "node:crypto";
import type { Dossier } from "../dossier/dossier";

type Answer = {
  dossier: Dossier;
  /** Path of the page this is a format of. */
  page: string;
  /** The options that are not defaults, in a fixed order. */
  query: URLSearchParams;
  extension: string;
  mediaType: string;
  attachment: boolean;
  body: () => Iterable<string>;
};

/** Changes with the code, so that a new version of the app makes new tags. */
const build = process.env.NEXT_PUBLIC_BUILD ?? "0";

/** A file name that carries dossier, page, filters and release. */
export function fileName({
  dossier,
  page,
  query,
  extension,
}: Pick<Answer, "dossier" | "page" | "query" | "extension">): string {
  const filters = [...query].map(([name, value]) => `${name}-${value}`);
  const parts = [
    ...page.split("/").filter((part) => part && part !== "data"),
    ...filters,
    dossier.release.version,
  ];
  return `${parts
    .join("_")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .slice(0, 180)}.${extension}`;
}

/** The pieces of a text as a stream, encoded as they are asked for. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let chunk = "";
      while (chunk.length < 65_536) {
        const next = iterator.next();
        if (next.done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += next.value;
      }
      controller.enqueue(encoder.encode(chunk));
    },
    cancel() {
      iterator.return?.();
    },
  });
}

const listed = (header: string | null) =>
  header?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];

/**
 * A machine response: a pure function of its address and the dossier's release. It carries a strong tag known
 * without computing, so that a conditional request is answered 304 before any work.
 */
export function respond(request: Request, answer: Answer): Response {
  const { dossier, page, query, extension, mediaType, attachment, body } = answer;
  const { settings, release } = dossier;
  const sum = createHash("sha256").update(
    [build, release.checksum, release.version, page, extension, query.toString()].join("\n"),
  );
  const etag = `"${sum.digest("base64url").slice(0, 27)}"`;
  const modified = new Date(release.time);
  modified.setMilliseconds(0);
  const headers = new Headers({
    "Content-Type": mediaType,
    ETag: etag,
    "Last-Modified": modified.toUTCString(),
    "Cache-Control": "public, max-age=60, s-maxage=300, stale-while-revalidate=86400",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": `${attachment ? "attachment" : "inline"}; filename="${encodeURIComponent(fileName(answer))}"`,
    Link: [
      `<${page}>; rel="describedby"; type="text/html"`,
      `<${settings.license.path}>; rel="license"`,
      `<${page}>; rel="cite-as"`,
    ].join(", "),
  });
  if (extension === "svg")
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  const tags = request.headers.get("if-none-match");
  const since = request.headers.get("if-modified-since");
  const same =
    tags !== null
      ? listed(tags).some((tag) => tag === etag || tag === "*")
      : since !== null && Date.parse(since) >= modified.getTime();
  if (same) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : streamOf(body()), { headers });
}

/** What a browser asks before it reads from another site. */
export const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
      "Access-Control-Max-Age": "86400",
      Allow: "GET, HEAD, OPTIONS",
    },
  });
