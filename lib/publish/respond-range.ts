import QuickLRU from "quick-lru";
import { problemResponse } from "./problem";
import { lengthOf, rangeOf, stretchOf } from "./range";
import { type Pieces, streamOf } from "./stream-of";

/** How long files are, by tag: counted by making a file once, and true for good. */
const lengths = new QuickLRU<string, number>({ maxSize: 1_000 });

async function lengthNamed(tag: string, make: () => Promise<Pieces>): Promise<number> {
  const length = lengths.get(tag) ?? (await lengthOf(await make()));
  lengths.set(tag, length);
  return length;
}

/**
 * Part of a file that never changes: 206 with the stretch asked for, or 416 with the length it has. The file is
 * made from its start and what lies before the stretch is let go, so that memory never holds the whole.
 */
export async function respondRange(
  request: Request,
  headers: Headers,
  tag: string,
  make: () => Promise<Pieces>,
): Promise<Response> {
  const asked = request.headers.get("range") ?? "";
  const length = await lengthNamed(tag, make);
  const range = rangeOf(asked, length);
  if (!range) {
    const detail = `range: found "${asked}", expected bytes from 0 to ${length - 1}`;
    const refused = problemResponse(416, detail, new URL(request.url).pathname);
    refused.headers.set("Content-Range", `bytes */${length}`);
    return refused;
  }
  headers.set("Content-Range", `bytes ${range.first}-${range.last}/${length}`);
  // Bytes are counted in the file as it is: nobody on the way, Next first of all, may compress this part of it.
  headers.set("Cache-Control", `${headers.get("Cache-Control")}, no-transform`);
  return new Response(await streamOf(stretchOf(await make(), range)), { status: 206, headers });
}
