import type { IncomingMessage, ServerResponse } from "node:http";
import { rangeOf } from "../publish/range";
import type { Entry } from "./entry";
import { sendProblem } from "./send-problem";

/** Sends a stretch of a kept file, or says that it has no such bytes. Returns how many bytes of body were sent. */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  { tag, headers }: Entry,
  bytes: Buffer,
  extra: readonly string[],
): number {
  const { url = "/", headers: asked } = request;
  const range = rangeOf(asked.range ?? "", bytes.length);
  if (!range) {
    const detail = `range: found "${asked.range}", expected bytes from 0 to ${bytes.length - 1}`;
    const [path = "/"] = url.split("?");
    return sendProblem(response, 416, detail, path, { "Content-Range": `bytes */${bytes.length}` });
  }
  const part = bytes.subarray(range.first, range.last + 1);
  // Bytes are counted in the file as it is: nobody on the way may compress this part of it.
  const untouched = headers.map((value, place) =>
    headers[place - 1] === "cache-control" && place % 2 === 1 ? `${value}, no-transform` : value,
  );
  const measured = [
    "content-range",
    `bytes ${range.first}-${range.last}/${bytes.length}`,
    "content-length",
    String(part.length),
  ];
  response.writeHead(206, [...untouched, ...extra, ...(tag === null ? [] : ["etag", tag]), ...measured]);
  response.end(part);
  return part.length;
}
