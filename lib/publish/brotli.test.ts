import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { withBrotli } from "./brotli";

const answer = (request: Request) =>
  request.headers.get("if-none-match") === '"a"'
    ? new Response(null, { status: 304, headers: { ETag: '"a"' } })
    : new Response("평양 ".repeat(50), { headers: { ETag: '"a"' } });
const ask = (headers: Record<string, string>) =>
  withBrotli(answer)(new Request("http://localhost/embed/x/y", { headers }), undefined);

test.each(["br", "gzip, deflate, br", "gzip, br;q=0.5, *", "br, gzip", "gzip,br,zstd"])(
  "%s is answered in brotli, under a tag of its own",
  async (header) => {
    const response = await ask({ "accept-encoding": header });
    expect(response.headers.get("etag")).toBe('"a.br"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(brotliDecompressSync(bytes).toString()).toBe("평양 ".repeat(50));
    const again = await ask({ "accept-encoding": header, "if-none-match": '"a.br"' });
    expect([again.status, again.headers.get("etag")]).toEqual([304, '"a.br"']);
  },
);

test.each(["", "gzip", "br;q=0", "gzip, br; q=0.0, deflate", "brotli", "xbr"])(
  "%j gets the bytes as they are",
  async (header) => {
    const response = await ask(header ? { "accept-encoding": header } : {});
    expect(response.headers.get("etag")).toBe('"a"');
    expect(await response.text()).toBe("평양 ".repeat(50));
  },
);

test("what a tag names is pressed once; what has none, each time", async () => {
  let said = 0;
  const speak = (tag: Record<string, string>) => {
    const handle = withBrotli(() => new Response(`${++said}`, { headers: tag }));
    const request = () => new Request("http://localhost/embed/x/y", { headers: { "accept-encoding": "br" } });
    const read = async () =>
      brotliDecompressSync(Buffer.from(await (await handle(request(), undefined)).arrayBuffer())).toString();
    return async () => [await read(), await read()];
  };
  expect(await speak({ ETag: '"of one"' })()).toEqual(["1", "1"]);
  expect(await speak({})()).toEqual(["3", "4"]);
});
