import { isFresh, tagOf } from "./conditional";
import { encodingFor, tagIn } from "./encoding";
import { originOf } from "./origin";

type Answer = {
  mediaType: string;
  /** Names of all that the answer depends on: the releases served. */
  releases: readonly { checksum: string; version: string; time: string }[];
  body: (origin: string) => string;
};

const build = process.env.NEXT_PUBLIC_BUILD ?? "development";

/** An answer about everything that is served: a pure function of its address and the newest releases. */
export function respondSite(request: Request, { mediaType, releases, body }: Answer): Response {
  const origin = originOf(request.headers);
  const names = releases.map(({ version, checksum }) => `${version} ${checksum}`);
  const plain = tagOf(build, origin, new URL(request.url).pathname, ...names);
  const tag = tagIn(plain, encodingFor(request.headers));
  const modified = new Date(Math.max(0, ...releases.map(({ time }) => Date.parse(time))));
  modified.setMilliseconds(0);
  const headers = new Headers({
    "Content-Type": mediaType,
    ETag: tag,
    "Last-Modified": modified.toUTCString(),
    "Cache-Control": "public, max-age=60, s-maxage=300, stale-while-revalidate=86400",
    "Access-Control-Allow-Origin": "*",
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
  });
  if (isFresh(request.headers, tag, modified)) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body(origin), { headers });
}
