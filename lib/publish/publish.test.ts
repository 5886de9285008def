import { expect, test } from "vitest";
import { readDossierFolder } from "../dossier/read-folder";
import { isFresh, tagOf } from "./conditional";
import { fileName } from "./file-name";
import { newestPath, pinnedPath } from "./links";
import { detailOf, problemResponse } from "./problem";
import { respond } from "./respond";
import { streamOf } from "./stream-of";

const read = readDossierFolder("prisma/dossiers/reykjavik-1986");
const release = { version: "2026.11.1", checksum: "ab12", time: "2026-11-24T01:02:03.456Z" };
const dossier = { ...read, release };
const answer = (query = "", body: () => Iterable<string> = () => ["hello"]) => ({
  dossier,
  page: "/reykjavik-1986/data/events",
  query: new URLSearchParams(query),
  extension: "csv",
  mediaType: "text/csv",
  attachment: true,
  body,
});
const request = (headers: Record<string, string> = {}, method = "GET") =>
  new Request("http://localhost/reykjavik-1986/data/events.csv", { headers, method });

test("a file name carries dossier, dataset, filters and release, in ASCII and not too long", () => {
  const named = { page: "/korea-2019/data/events", release, extension: "csv" };
  expect(fileName({ ...named, query: new URLSearchParams("as_of=2018-06-12&actors=USA,PRK") })).toBe(
    "korea-2019_events_as_of-2018-06-12_actors-USA-PRK_2026.11.1.csv",
  );
  const odd = fileName({ ...named, query: new URLSearchParams({ actors: '평"\r\n'.repeat(500) }) });
  expect(odd).toMatch(/^[A-Za-z0-9._-]{1,200}_2026\.11\.1\.csv$/);
});

test("tags differ wherever the bytes may differ", async () => {
  expect(tagOf("a", "bc")).not.toBe(tagOf("ab", "c"));
  const tags = await Promise.all(
    ["", "as_of=1986-10-11", "as_of=1986-10-12"].map(async (query) =>
      (await respond(request(), answer(query))).headers.get("etag"),
    ),
  );
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{27}"$/);
});

test("a conditional request is answered without computing", async () => {
  const refuse = () => {
    throw new Error("computed");
  };
  const tag = (await respond(request(), answer())).headers.get("etag") ?? "";
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const again = await respond(request({ "if-none-match": known }), answer("", refuse));
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(tag);
  }
  const since = { "if-modified-since": "Tue, 24 Nov 2026 01:02:03 GMT" };
  expect((await respond(request(since), answer("", refuse))).status).toBe(304);
  expect((await respond(request({ ...since, "if-none-match": '"other"' }), answer())).status).toBe(200);
  expect((await respond(request({ "if-modified-since": "yesterday" }), answer())).status).toBe(200);
  const head = await respond(request({}, "HEAD"), answer("", refuse));
  expect(head.status).toBe(200);
  expect(await head.text()).toBe("");
});

test("freshness compares whole seconds", () => {
  const modified = new Date("2026-11-24T01:02:03Z");
  const asked = (time: string) => isFresh(new Headers({ "if-modified-since": time }), '"x"', modified);
  expect(asked("Tue, 24 Nov 2026 01:02:03 GMT")).toBe(true);
  expect(asked("Tue, 24 Nov 2026 01:02:02 GMT")).toBe(false);
});

test("a stream gives every piece in order, makes them as they are taken, and fails at once", async () => {
  const pieces = Array.from({ length: 3000 }, (_, index) => `${index} 평양\n`.repeat(20));
  expect(await new Response(await streamOf(pieces)).text()).toBe(pieces.join(""));
  expect(await new Response(await streamOf([])).text()).toBe("");
  let made = 0;
  const endless = (function* () {
    for (;;) {
      made += 1;
      yield "x".repeat(70_000);
    }
  })();
  const stream = await streamOf(endless);
  expect(made).toBe(1);
  await stream.cancel();
  const broken = (function* (): Generator<string> {
    yield "";
    throw new Error("broken");
  })();
  await expect(streamOf(broken)).rejects.toThrow("broken");
});

test("a problem says which parameter, what was found and what was expected", async () => {
  const errors = [{ parameter: "as_of", found: "x".repeat(10_000), expected: "a date" }];
  const response = problemResponse(400, detailOf(errors), "/x.csv", errors);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({
    status: 400,
    instance: "/x.csv",
    errors: [{ parameter: "as_of", expected: "a date" }],
  });
  expect(JSON.stringify(body).length).toBeLessThan(600);
  expect(problemResponse(405, "no", "/").headers.get("allow")).toBe("GET, HEAD, OPTIONS");
});

test("a release's address keeps its answer for good, and every answer names it", async () => {
  const [newest, pinned] = await Promise.all([
    respond(request(), answer("type=summit")),
    respond(request(), {
      ...answer("type=summit"),
      dossier: { ...dossier, pinned: true, address: "reykjavik-1986@2026.11.1" },
      page: "/reykjavik-1986@2026.11.1/data/events",
    }),
  ]);
  const cited = `</reykjavik-1986@2026.11.1/data/events?type=summit>; rel="cite-as"`;
  expect(newest.headers.get("link")).toContain(cited);
  expect(pinned.headers.get("link")).toContain(cited);
  expect(newest.headers.get("cache-control")).not.toContain("immutable");
  expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(pinned.headers.get("content-disposition")).toBe(newest.headers.get("content-disposition"));
});

test.each(["/korea-2019", "/korea-2019/data/events.csv?a=b", "/korea-2019.zip", "/r/network"])(
  "%s is pinned once and unpinned again",
  (path) => {
    const pinned = pinnedPath(path, "2026.11.1");
    expect(pinned).toMatch(/^\/[a-z0-9-]+@2026\.11\.1([/.]|$)/);
    expect(pinnedPath(pinned, "2026.11.1")).toBe(pinned);
    expect(newestPath(pinned)).toBe(path);
    expect(newestPath(pinned.replace("@", "%40"))).toBe(path);
  },
);
