import Negotiator from "negotiator";
import { type NextRequest, NextResponse } from "next/server";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { inFormat } from "@/lib/publish/links";

export const config = { matcher: "/:dossier/data/:dataset" };

const bare = (mediaType: string) => mediaType.split(";")[0]?.trim() ?? mediaType;

/**
 * The address of a dataset without an extension is its page for a browser, and the data themselves for a client
 * that would rather have one of the formats: `Accept: text/csv`.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const name = pathname.split("/").at(-1) ?? "";
  const dataset = Object.hasOwn(datasets, name) ? datasets[name] : undefined;
  const formats = dataset ? formatsFor(dataset) : [];
  const offered = ["text/html", ...formats.map(({ mediaType }) => bare(mediaType))];
  const accept = request.headers.get("accept") ?? "*/*";
  const [wanted] = new Negotiator({ headers: { accept } }).mediaTypes(offered);
  const format = formats.find(({ mediaType }) => bare(mediaType) === wanted);
  // Next sets Vary on pages itself and leaves no room for Accept; it also forbids caches to store them.
  if (!format) return NextResponse.next();
  const file = `${inFormat(pathname, format.extension)}${search}`;
  return NextResponse.rewrite(new URL(file, request.url), {
    headers: { Vary: "Accept", "Content-Location": file },
  });
}
