import { setTimeout as pause } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { servedNow } from "../dossier/served";
import { say, start, text } from "./front-fixture";
import { came, get, releases } from "./pretend";

it("makes an answer once, however many ask for it, in whatever encoding", async () => {
  let made = 0;
  const { url } = await start(async (_, response) => {
    made += 1;
    await pause(100);
    say(response, { etag: '"abc"' });
  });
  const encodings = ["br", "gzip", "identity", "gzip, deflate, br"];
  const asked = Array.from({ length: 200 }, (_, place) =>
    get(`${url}/a.csv`, { "accept-encoding": encodings[place % 4] ?? "" }),
  );
  const answers = await Promise.all(asked);
  expect(made).toBe(1);
  for (const { status, headers, body } of answers) {
    expect(status).toBe(200);
    const encoding = headers["content-encoding"];
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((as: Buffer) => as);
    expect(unpack(body).toString()).toBe(text);
    expect(headers.etag).toBe(encoding ? `"abc.${encoding}"` : '"abc"');
    expect(headers.vary).toContain("Accept-Encoding");
  }
  expect(came(await get(`${url}/a.csv`))).toBe("hit");
  expect(made).toBe(1);
});

it("gives the app the same request whatever else a client sends", async () => {
  const seen: unknown[] = [];
  const { url } = await start((request, response) => {
    seen.push(request.headers);
    say(response, {});
  });
  const first = { "user-agent": "one", cookie: "a=1", "accept-language": "ko", accept: "text/html" };
  await get(`${url}/a.csv`, first);
  expect(came(await get(`${url}/a.csv`, { "user-agent": "two", "cache-control": "no-cache" }))).toBe("hit");
  expect(came(await get(`${url}/a.csv`, { host: "elsewhere.example" }))).toBe("miss");
  expect(came(await get(`${url}/a.csv`, { rsc: "1" }))).toBe("miss");
  expect(JSON.stringify(seen)).not.toMatch(/cookie|"ko"|"one"|"two"|no-cache/);
  expect(seen).toHaveLength(3);
});

it("says of a page that turns out not to be there what it says of none at all", async () => {
  const seen: string[] = [];
  const { url } = await start((request, response) => {
    seen.push(request.url ?? "");
    response.statusCode = 404;
    say(response, {}, request.url === "/_/_/_/_/_?lang=ko" ? text : "");
  });
  const { status, body } = await get(`${url}/korea-2019/nothing?lang=ko`, { accept: "text/html" });
  expect({ status, text: body.toString() }).toEqual({ status: 404, text });
  await get(`${url}/korea-2019/nothing.csv`);
  await get(`${url}/korea-2019/nothing`, { accept: "text/html", rsc: "1" });
  expect(seen).toEqual([
    ...["/korea-2019/nothing?lang=ko", "/_/_/_/_/_?lang=ko"],
    ...["/korea-2019/nothing.csv", "/korea-2019/nothing"],
  ]);
});

it("answers conditional requests without asking for the body, kept or not", async () => {
  const methods: string[] = [];
  const { url } = await start((request, response) => {
    methods.push(request.method ?? "");
    response.setHeader("last-modified", "Sat, 28 Nov 2026 01:00:00 GMT");
    if (request.headers["if-none-match"]?.includes('"abc"')) response.statusCode = 304;
    say(response, { etag: '"abc"' }, response.statusCode === 304 ? "" : text);
  });
  for (const state of ["not kept", "kept"]) {
    for (const tag of ['"abc"', '"abc.gzip"', 'W/"abc.br"', '"other", "abc.br"']) {
      const { status, body, headers } = await get(`${url}/a.csv`, {
        "if-none-match": tag,
        "accept-encoding": "br",
      });
      expect([state, status, body.length, headers.etag]).toEqual([state, 304, 0, '"abc.br"']);
    }
    if (state === "not kept") expect(methods.every((method) => method === "HEAD")).toBe(true);
    expect((await get(`${url}/a.csv`, { "if-none-match": '"other"' })).status).toBe(200);
  }
  const before = methods.length;
  expect((await get(`${url}/a.csv`, { "if-modified-since": "Sat, 28 Nov 2026 01:00:00 GMT" })).status).toBe(
    304,
  );
  const head = await get(`${url}/a.csv`, { "accept-encoding": "gzip" }, "HEAD");
  expect([head.body.length, head.headers.etag]).toEqual([0, '"abc.gzip"']);
  expect(methods).toHaveLength(before);
});

it("sends stretches of a kept file that allows it, and refuses those beyond its end", async () => {
  const { url } = await start((_, response) => say(response, { etag: '"abc"', "accept-ranges": "bytes" }));
  await get(`${url}/a.csv`, { "accept-encoding": "gzip" });
  const part = (range: string, more = {}) =>
    get(`${url}/a.csv`, { range, "accept-encoding": "gzip", ...more });
  const { status, headers, body } = await part("bytes=10-19");
  expect([status, body.toString()]).toEqual([206, text.slice(10, 20)]);
  expect(headers).toMatchObject({ "content-range": `bytes 10-19/${text.length}`, etag: '"abc"' });
  expect(headers["content-encoding"]).toBeUndefined();
  expect((await part("bytes=-5")).body.toString()).toBe(text.slice(-5));
  const beyond = await part(`bytes=${text.length}-`);
  expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${text.length}`]);
  expect((await part("bytes=0-1,4-5")).status).toBe(200);
  expect((await part("bytes=0-1", { "if-range": '"other"' })).status).toBe(200);
  expect((await part("bytes=0-1", { "if-range": '"abc"' })).status).toBe(206);
});

it("keeps nothing that the app forbids, that sets a cookie, or that went wrong", async () => {
  const cases: Record<string, [number, Record<string, string>]> = {
    "/no-store.csv": [200, { "cache-control": "no-store" }],
    "/private.csv": [200, { "cache-control": "private, max-age=60" }],
    "/cookie.csv": [200, { "set-cookie": "a=1" }],
    "/vary.csv": [200, { vary: "*" }],
    "/gone.csv": [404, {}],
    "/broken.csv": [500, {}],
  };
  const { url, front } = await start((request, response) => {
    const [status, headers] = cases[request.url ?? ""] ?? [200, {}];
    response.statusCode = status;
    say(response, headers);
  });
  for (const [path, [status]] of Object.entries(cases))
    for (const _ of [1, 2]) {
      const answer = await get(`${url}${path}`);
      expect([path, answer.status, came(answer)]).toEqual([path, status, "miss"]);
    }
  expect(front.store.count).toBe(0);
  expect((await get(`${url}/post`, {}, "POST")).headers["server-timing"]).toBeUndefined();
});

it("sends what is beyond its time and makes it anew behind the reader's back", async () => {
  let made = 0;
  const { url } = await start((_, response) => {
    made += 1;
    say(response, { "cache-control": "public, max-age=1, stale-while-revalidate=60" }, `made ${made}`);
  });
  const read = async () => {
    const answer = await get(`${url}/a.csv`);
    return [came(answer), answer.body.toString()];
  };
  expect(await read()).toEqual(["miss", "made 1"]);
  await pause(1_100);
  expect(await read()).toEqual(["stale", "made 1"]);
  await pause(50);
  expect(await read()).toEqual(["hit", "made 2"]);
});

it("never gives an answer of a release that is over, nor mixes two in one", async () => {
  const { url, state } = await start(async (_, response) => {
    const before = servedNow()?.[0]?.current;
    await pause(50);
    say(response, {}, `${before} ${servedNow()?.[0]?.current}`);
  });
  const read = async () => (await get(`${url}/a.csv`)).body.toString();
  const [one, two] = [1, 2].map((version) => `pretended@2026.11.${version}`);
  expect(await read()).toBe(`${one} ${one}`);
  const late = get(`${url}/late.csv`);
  await pause(20);
  state.served = releases(2);
  expect((await late).body.toString()).toBe(`${one} ${one}`);
  await pause(220);
  expect(await Promise.all([read(), read()])).toEqual([`${two} ${two}`, `${two} ${two}`]);
  expect((await get(`${url}/late.csv`)).body.toString()).toBe(`${two} ${two}`);
});

it("asks the database seldom, and goes on with what is kept when that is silent", async () => {
  const { url, state } = await start((_, response) => say(response, {}));
  await get(`${url}/a.csv`);
  for (let turn = 0; turn < 50; turn++) await get(`${url}/a.csv`);
  expect(state.looks).toBeLessThan(10);
  state.isSilent = true;
  await pause(220);
  const answer = await get(`${url}/a.csv`);
  expect([answer.status, came(answer)]).toEqual([200, "stale"]);
  state.isSilent = false;
  state.served = releases(2);
  await pause(220);
  expect(came(await get(`${url}/a.csv`))).toBe("miss");
});

it("keeps to its memory, letting go what was not asked for longest", async () => {
  const limit = 1_000_000;
  const { url, front } = await start((_, response) => say(response, {}, "x".repeat(100_000)), limit);
  for (let file = 0; file < 25; file++) {
    await get(`${url}/${file}.csv`);
    await get(`${url}/0.csv`, { "accept-encoding": "gzip" });
    expect(front.store.size).toBeLessThanOrEqual(limit);
  }
  expect(front.store.count).toBeGreaterThan(5);
  expect(came(await get(`${url}/0.csv`))).toBe("hit");
  expect(came(await get(`${url}/1.csv`))).toBe("miss");
  const none = await start((_, response) => say(response, {}), 0);
  for (const _ of [1, 2]) expect(came(await get(`${none.url}/a.csv`))).toBe("miss");
});

/** Pieces without end, as fast as they are taken; says how many were made and whether it was told to stop. */
