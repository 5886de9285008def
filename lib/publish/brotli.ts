import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import QuickLRU from "quick-lru";
import { tagIn } from "./encoding";
import { takesBrotli } from "./takes-brotli.mjs";

const compress = promisify(brotliCompress);
const pattern = new RegExp(`^${takesBrotli}$`);

/** Long text costs at 8 half as much time again as at 5, for a hundredth of its weight. */
const usual = (length: number) => (length > 120_000 ? 5 : 8);

/** Text in brotli: 8 takes the time of 7 and a twentieth of that of 11, and is nearly as small. */
export const inBrotli = (bytes: Buffer, quality = usual(bytes.length)): Promise<Buffer> =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Answers as they were sent, by quality and tag: a strong tag names the same bytes for good. */
const pressed = new QuickLRU<string, Buffer>({ maxSize: 500 });
// While the code is being changed, tags stay as they were when the server started.
const keeps = process.env.NODE_ENV !== "development";

async function bytesOf(plain: Response, quality: number | undefined): Promise<Buffer> {
  const name = `${quality} ${plain.headers.get("etag")}`;
  const isNamed = keeps && plain.status === 200 && plain.headers.has("etag");
  const known = isNamed ? pressed.get(name) : undefined;
  if (known) {
    await plain.body?.cancel();
    return known;
  }
  const bytes = await inBrotli(Buffer.from(await plain.arrayBuffer()), quality);
  if (isNamed) pressed.set(name, bytes);
  return bytes;
}

type Handler<C> = (request: Request, context: C) => Response | Promise<Response>;

/**
 * A route handler that answers in brotli where the client takes it, and otherwise as it would. Only for addresses
 * that next.config.js gives the header to. The bytes have an entity tag of their own.
 */
export const withBrotli =
  <C>(handle: Handler<C>, quality?: number): Handler<C> =>
  async (request, context) => {
    if (!pattern.test(request.headers.get("accept-encoding") ?? "")) return handle(request, context);
    const headers = new Headers(request.headers);
    headers.delete("accept-encoding");
    // A stretch of the plain bytes is none of the compressed ones.
    headers.delete("range");
    const known = headers.get("if-none-match");
    if (known !== null) headers.set("if-none-match", known.replaceAll('.br"', '"'));
    const plain = await handle(new Request(request.url, { method: request.method, headers }), context);
    const given = new Headers(plain.headers);
    const tag = given.get("etag");
    if (tag !== null) given.set("ETag", tagIn(tag, "br"));
    if (!plain.body) return new Response(null, { status: plain.status, headers: given });
    const bytes = await bytesOf(plain, quality);
    return new Response(new Uint8Array(bytes), { status: plain.status, headers: given });
  };

type Methods<C> = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE", Handler<C>>;

/** All methods of a route in brotli, refusals too; only what a preflight answers has no body to press. */
export const methodsWithBrotli = <C, M extends Methods<C>>(methods: M & Methods<C>, quality?: number) => ({
  ...methods,
  GET: withBrotli(methods.GET, quality),
  HEAD: withBrotli(methods.HEAD),
  POST: withBrotli(methods.POST),
  PUT: withBrotli(methods.PUT),
  PATCH: withBrotli(methods.PATCH),
  DELETE: withBrotli(methods.DELETE),
});
