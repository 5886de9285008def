import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { isFresh } from "../publish/conditional";
import type { Said } from "./ask-app";
import type { Asked } from "./asked";
import { pageHeaders, pageTag } from "./pages";
import type { View } from "./releases";
import { conditions, type Extra } from "./send-entry";
import { sendStream } from "./send-stream";

type Ask = (more: Readonly<Record<string, string>>, method: "GET" | "HEAD") => Promise<Said>;

const conditional = ["if-none-match", "if-modified-since"];
const never = new Date(8.64e15);

/** The pieces of what the app said, made as they are taken. */
function readable({ body }: Said): Readable {
  const stream = new Readable({
    read() {
      body.take().then(
        (piece) => stream.push(piece),
        (error) => stream.destroy(error),
      );
    },
    destroy(error, done) {
      body.destroy();
      done(error);
    },
  });
  return stream;
}

/**
 * Answers what is not kept without making all of it, where that can be: whether a client's copy is still right, what
 * HEAD asks for, a stretch of a file that never changes. Returns how many bytes of body were sent; null where the
 * whole has to be made.
 */
export async function sendLightly(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  view: View,
  ask: Ask,
  extra: Extra,
): Promise<number | null> {
  const { get } = conditions(request);
  const conditionsGiven = conditional.filter((name) => get(name) !== null);
  if (asked.isPage) {
    const tag = pageTag(asked, view);
    if (get("if-none-match") === null || !isFresh({ get }, tag.slice(2), never)) return null;
    response.writeHead(304, [...Object.entries(pageHeaders).flat(), "etag", tag, ...extra]).end();
    return 0;
  }
  const isHead = request.method === "HEAD";
  const range = request.headers.range;
  if (!isHead && range === undefined && conditionsGiven.length === 0) return null;
  const given = Object.fromEntries(conditionsGiven.map((name) => [name, get(name) ?? ""]));
  const said = await ask(given, "HEAD");
  if (isHead || said.status === 304) return sendStream(response, asked, said, readable(said), extra);
  said.body.destroy();
  if (range === undefined || said.headers["accept-ranges"] !== "bytes") return null;
  const part = await ask(
    { range, ...(get("if-range") === null ? {} : { "if-range": get("if-range") ?? "" }) },
    "GET",
  );
  return sendStream(response, asked, part, readable(part), extra);
}
