import Negotiator from "negotiator";
import { type NextRequest, NextResponse } from "next/server";
import { datasetNamed } from "@/lib/datasets/coded-datasets";
import { formatsFor } from "@/lib/formats/formats";
import { withOneWeighting } from "@/lib/options/one-weighting";
import { inFormat } from "@/lib/publish/links";
import { defaultLanguage, isLanguage } from "@/lib/words/language";
import { languageFor } from "@/lib/words/negotiate";

// Pages alone: their addresses have no extension, but for the version of a release.
export const config = { matcher: "/((?!api/|embed/|_next/)(?!.*\\.[a-z][a-z0-9]{0,9}$).*)" };

const bare = (mediaType: string) => mediaType.split(";")[0]?.trim() ?? mediaType;

/** The file that a client would rather have than the page of a dataset, if any: `Accept: text/csv`. */
function wantedFile(request: NextRequest): string | null {
  const { pathname, search } = request.nextUrl;
  const [, , part, name = "", more] = pathname.split("/");
  const dataset = part === "data" && !more ? datasetNamed(name) : undefined;
  if (!dataset) return null;
  const formats = formatsFor(dataset);
  const offered = ["text/html", ...formats.map(({ mediaType }) => bare(mediaType))];
  const accept = request.headers.get("accept") ?? "*/*";
  const [wanted] = new Negotiator({ headers: { accept } }).mediaTypes(offered);
  const format = formats.find(({ mediaType }) => bare(mediaType) === wanted);
  return format ? `${inFormat(pathname, format.extension)}${search}` : null;
}

/**
 * Tells pages in which language they are. The address of a dataset without an extension is its page for a browser,
 * and the data themselves for a client that would rather have one of the formats. What a form without scripts sends
 * field by field is led to the one address it stands for.
 */
export function proxy(request: NextRequest): NextResponse {
  const file = wantedFile(request);
  if (file)
    return NextResponse.rewrite(new URL(file, request.url), {
      headers: { Vary: "Accept", "Content-Location": file },
    });
  const joined = withOneWeighting(request.nextUrl.searchParams);
  if (joined) return NextResponse.redirect(new URL(`${request.nextUrl.pathname}?${joined}`, request.url));
  // Next sets Vary on pages itself and leaves no room for more; it also forbids caches to store them.
  // What is asked for twice, or is no language of ours, is refused by the options; the page is in the first, as they are.
  const [asked = null, ...more] = request.nextUrl.searchParams.getAll("lang");
  const isRefused = more.length > 0 || (asked !== null && !isLanguage(asked));
  const headers = new Headers(request.headers);
  headers.set(
    "x-entente-language",
    isRefused ? defaultLanguage : languageFor(asked, request.headers.get("accept-language")),
  );
  headers.set("x-entente-language-asked", isLanguage(asked) && !isRefused ? "1" : "0");
  return NextResponse.next({ request: { headers } });
}
