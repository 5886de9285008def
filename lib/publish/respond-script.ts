import { withBrotli } from "./brotli";
import { isFresh } from "./conditional";
import { encodingFor, tagIn } from "./encoding";

/** A script has no date: only its tag says whether it is fresh. */
const never = new Date(8.64e15);

/** A script for other people's pages. Under an address that names its checksum it stays for good. */
function respondScript(request: Request, { code, sum }: { code: string; sum: string }): Response {
  const tag = tagIn(`"${sum}"`, encodingFor(request.headers));
  const headers = new Headers({
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control":
      new URL(request.url).searchParams.get("v") === sum
        ? "public, max-age=31536000, immutable"
        : "public, max-age=3600, stale-while-revalidate=86400",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
    ETag: tag,
  });
  if (isFresh(request.headers, tag, never)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : code, { headers });
}

/** Reads a script. It is small and asked for far more often than it changes: as dense as can be. */
export function scriptMethods(script: { code: string; sum: string }) {
  const read = withBrotli((request: Request) => respondScript(request, script), 11);
  return { GET: read, HEAD: read };
}
