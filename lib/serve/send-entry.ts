import type { IncomingMessage, ServerResponse } from "node:http";
import { isFresh } from "../publish/conditional";
import { asksForRange } from "../publish/range";
import type { Asked } from "./asked";
import { type Encoding, plainTags, tagFor } from "./encodings";
import type { Entry } from "./entry";
import { sendRange } from "./send-range";

/** Headers of one sending, beside those of the entry: how it was come by. */
export type Extra = readonly string[];

const never = new Date(8.64e15);

/** The conditions of a request as the app would see them: tags without the name of an encoding. */
export const conditions = (request: IncomingMessage) => ({
  get: (name: string) => {
    const value = request.headers[name];
    if (value === undefined) return null;
    return plainTags(Array.isArray(value) ? value.join(", ") : value);
  },
});

/** The encoding in which a client gets an entry. */
const encodingOf = (entry: Entry, asked: Asked): Encoding =>
  entry.isPressable ? asked.encoding : "identity";

function isKnown(request: IncomingMessage, { status, tag, modified }: Entry): boolean {
  const { headers } = request;
  if (headers["if-none-match"] === undefined && headers["if-modified-since"] === undefined) return false;
  if (status !== 200 || (tag === null && modified === null)) return false;
  return isFresh(conditions(request), tag?.replace(/^W\//, "") ?? "", modified ?? never);
}

/**
 * Sends what is kept, as this client wants it: 304 where it has it already, a stretch of the bytes where it asks for
 * one, without a body for HEAD. Returns how many bytes of body were sent; undefined, and nothing is sent, where the
 * bytes have to be pressed first. Without a promise, of which each would cost as much as all the rest.
 */
export function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  entry: Entry,
  extra: Extra,
): number | undefined {
  const { tag, takesRanges, status, headers: lasting } = entry;
  const encoding = encodingOf(entry, asked);
  const isHead = request.method === "HEAD";
  const tagged = tag === null ? [] : ["etag", tagFor(tag, encoding)];
  if (isKnown(request, entry)) {
    response.writeHead(304, [...lasting, ...extra, ...tagged]).end();
    return 0;
  }
  if (takesRanges && request.headers.range !== undefined) {
    const plain = tag ?? "";
    const asking = { method: request.method ?? "GET", headers: conditions(request) };
    if (asksForRange(asking, plain)) {
      const bytes = entry.bytes.ready("identity");
      return bytes && sendRange(request, response, entry, bytes, extra);
    }
  }
  const bytes = entry.bytes.ready(encoding);
  if (!bytes && !isHead) return undefined;
  const encoded = encoding === "identity" ? [] : ["content-encoding", encoding];
  const measured = bytes ? ["content-length", String(bytes.length)] : [];
  response.writeHead(status, [...lasting, ...extra, ...tagged, ...encoded, ...measured]);
  response.end(isHead ? undefined : bytes);
  return isHead || !bytes ? 0 : bytes.length;
}

/** The same where the bytes may have to be pressed first. */
export async function sendEntry(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  entry: Entry,
  extra: Extra,
): Promise<number> {
  const isPart = entry.takesRanges && request.headers.range !== undefined;
  await entry.bytes.in(encodingOf(entry, asked));
  if (isPart) await entry.bytes.in("identity");
  return sendReady(request, response, asked, entry, extra) ?? 0;
}
