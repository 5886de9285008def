import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Said } from "./ask-app";
import type { Asked } from "./asked";
import { isPressable, pressing, tagFor } from "./encodings";
import { headersOf, lasting } from "./entry";
import type { Extra } from "./send-entry";

/**
 * Sends an answer while it is being made, pressed on the way, at the pace of the client. Returns how many bytes of
 * body were sent; fails where either side broke off.
 */
export async function sendStream(
  response: ServerResponse,
  asked: Asked,
  head: Omit<Said, "body">,
  pieces: Readable,
  extra: Extra,
): Promise<number> {
  const given = headersOf(asked, head);
  const encoding =
    head.status !== 206 && isPressable(given["content-type"] ?? "") ? asked.encoding : "identity";
  const headers = [...lasting(given), ...extra];
  if (given.etag) headers.push("etag", tagFor(given.etag, encoding));
  if (encoding !== "identity") headers.push("content-encoding", encoding);
  else if (given["content-length"]) headers.push("content-length", given["content-length"]);
  response.writeHead(head.status, headers);
  if (response.req.method === "HEAD" || head.status === 304) {
    pieces.destroy();
    response.end();
    return 0;
  }
  const press = pressing(encoding);
  let sent = 0;
  (press ?? pieces).on("data", (piece: Buffer) => {
    sent += piece.length;
  });
  if (press) {
    // The first piece leaves at once; later ones when enough has come together.
    pieces.once("data", () => setImmediate(() => press.flush()));
    await pipeline(pieces, press, response);
  } else await pipeline(pieces, response);
  return sent;
}
