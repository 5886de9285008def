import type { Pieces } from "./stream-of";

/** Bytes of a file, both ends included, counted from 0. */
export type ByteRange = { first: number; last: number };

/** What of a request a range is read from. */
type Asking = { method: string; headers: Pick<Headers, "get"> };

const oneRange = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/;

/**
 * Whether a request asks for one stretch of the bytes that the tag names (RFC 9110, 13.1.5 and 14.2). Several at
 * once, and what cannot be read, are ignored, as is a stretch of other bytes than the client holds. A date would
 * not tell the encodings of a file apart, so If-Range has to name the tag.
 */
export function asksForRange(request: Asking, tag: string): boolean {
  if (request.method !== "GET") return false;
  const held = request.headers.get("if-range");
  return oneRange.test(request.headers.get("range") ?? "") && (held === null || held === tag);
}

/** The stretch that a Range header names in a file of `length` bytes; null where it has none of them. */
export function rangeOf(header: string, length: number): ByteRange | null {
  const [, from = "", to = "", end = ""] = oneRange.exec(header) ?? [];
  const first = from === "" ? Math.max(0, length - Number(end)) : Number(from);
  const last = to === "" ? length - 1 : Math.min(Number(to), length - 1);
  const isBackwards = to !== "" && Number(to) < Number(from);
  return first > last || isBackwards ? null : { first, last };
}

const bytesOf = (piece: string | Uint8Array) => (typeof piece === "string" ? Buffer.from(piece) : piece);

/** How many bytes the pieces are, of which one is held at a time. */
export async function lengthOf(pieces: Pieces): Promise<number> {
  let length = 0;
  for await (const piece of pieces) length += Buffer.byteLength(piece);
  return length;
}

/** A stretch of the pieces; what comes after it is not made. */
export async function* stretchOf(pieces: Pieces, { first, last }: ByteRange): AsyncGenerator<Uint8Array> {
  let place = 0;
  for await (const piece of pieces) {
    const bytes = bytesOf(piece);
    const part = bytes.subarray(Math.max(0, first - place), Math.max(0, last + 1 - place));
    if (part.length > 0) yield part;
    place += bytes.length;
    if (place > last) return;
  }
}
