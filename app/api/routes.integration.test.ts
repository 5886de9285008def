import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { chartFormats } from "@/components/charts/formats/chart-formats";
import type { AnyDataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/datasets";
import { formats, formatsFor } from "@/lib/formats/formats";
import { cardPath, chartPath, datasetPath, inFormat } from "@/lib/publish/links";

const url = process.env.ENTENTE_URL ?? "";
const id = "korea-2019";
const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { redirect: "manual", ...init });

const files = [
  ...Object.values(datasets).flatMap((dataset) =>
    formatsFor(dataset).map((format) => [
      inFormat(datasetPath(id, dataset.id), format.extension),
      format.mediaType,
    ]),
  ),
  ...Object.keys(charts).flatMap((chart) =>
    chartFormats.map(({ extension, mediaType }) => [inFormat(chartPath(id, chart), extension), mediaType]),
  ),
] as [string, string][];

/** A problem of the one shape, with its status in the line and in the body. */
async function expectProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return body;
}

test("a built server is given", () => {
  expect(url, "ENTENTE_URL, the address of a built server").toMatch(/^http:\/\/localhost:\d+$/);
});

describe.each(files)("%s", (path, mediaType) => {
  test("answers with its headers; conditional requests and HEAD without a body", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    const { headers } = response;
    expect(headers.get("content-type")).toBe(mediaType);
    expect(headers.get("etag")).toMatch(/^"[\w-]{27}\.gzip"$/);
    expect(headers.get("vary")).toContain("Accept-Encoding");
    expect(Number.isNaN(Date.parse(headers.get("last-modified") ?? ""))).toBe(false);
    expect(headers.get("cache-control")).toBe(
      "public, max-age=60, s-maxage=300, stale-while-revalidate=86400",
    );
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-disposition")).toMatch(
      /^(inline|attachment); filename="korea-2019_[\w.-]+"$/,
    );
    for (const rel of ["describedby", "license", "cite-as"])
      expect(headers.get("link")).toContain(`rel="${rel}"`);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(0);
    if (/text|json|xml/.test(mediaType)) expect(text).not.toContain("NaN");

    const again = await ask(path, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(headers.get("etag"));
    const unchanged = { "if-modified-since": headers.get("last-modified") ?? "" };
    expect((await ask(path, { headers: unchanged })).status).toBe(304);

    const head = await ask(path, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of [
      "content-type",
      "etag",
      "last-modified",
      "link",
      "content-disposition",
      "cache-control",
    ])
      expect(head.headers.get(name)).toBe(headers.get(name));
  });

  test("refuses parameters that it does not know, and methods that write", async () => {
    for (const odd of [
      "nonsense=1",
      "constructor=1",
      "as_of=yesterday",
      "as_of=%00",
      "as_of=2019-04-25&as_of=2019-04-24",
    ]) {
      const { errors } = await expectProblem(await ask(`${path}?${odd}`), 400);
      expect(errors[0]).toMatchObject({ parameter: odd.split("=")[0], expected: expect.any(String) });
    }
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await ask(path, { method });
      expect(refused.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      await expectProblem(refused, 405);
    }
    const preflight = await ask(path, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("GET");
  });
});

test.each(Object.values(datasets).map((dataset) => [dataset.id, dataset] as const))(
  "%s has the same rows in every format",
  async (name, dataset) => {
    const body = await (await ask(inFormat(datasetPath(id, name), "json"))).json();
    const lines = (await (await ask(inFormat(datasetPath(id, name), "ndjson"))).text()).trim().split("\n");
    const cells = parse(await (await ask(inFormat(datasetPath(id, name), "csv"))).text(), { columns: true });
    expect(lines.map((line) => JSON.parse(line))).toEqual(body.rows);
    expect(cells).toHaveLength(body.rows.length);
    expect(Object.keys(cells[0] ?? {})).toEqual(Object.keys(dataset.columns));
  },
);

test.each([
  "/no-such-dossier/data/events.csv",
  "/no-such-dossier/network.svg",
  "/KOREA-2019/network.svg",
  "/korea-2019%00/network.svg",
  `/${id}/data/nonsense.csv`,
  `/${id}/data/constructor.csv`,
  `/${id}/data/events.xyz`,
  `/${id}/data/actors.geojson`,
  `/${id}/nonsense.svg`,
  `/${id}/network.csv7`,
  "/api/cards/no-such-dossier/network?key=actor:PRK",
  `/api/cards/${id}/nonsense?key=actor:PRK`,
])("%s leads nowhere, and says so as a problem", async (path) => {
  await expectProblem(await ask(path), 404);
});

test("odd values are refused and never break the server", async () => {
  const values = [
    "",
    "%00",
    "%F0%9F%98%80",
    "%E0%A4%A",
    "x".repeat(4000),
    "USA,,PRK",
    "'; drop table events",
    "../../etc",
  ];
  for (const name of ["as_of", "since", "half_life", "actors", "people", "direction"])
    for (const value of values)
      await expectProblem(
        await ask(`${inFormat(datasetPath(id, "relations"), "csv")}?${name}=${value}`),
        400,
      );
  for (const odd of ["width=0", "width=1e9", "width=NaN", "theme=%00", "select=%00"])
    await expectProblem(await ask(`${inFormat(chartPath(id, "network"), "svg")}?${odd}`), 400);
});

test("defaults need not be written: the same bytes under the same tag", async () => {
  const path = inFormat(datasetPath(id, "relations"), "json");
  const [plain, written, other] = await Promise.all(
    ["", "?people=state&half_life=180", "?half_life=90"].map((query) => ask(`${path}${query}`)),
  );
  expect(written?.headers.get("etag")).toBe(plain?.headers.get("etag"));
  expect(await written?.text()).toBe(await plain?.text());
  expect(other?.headers.get("etag")).not.toBe(plain?.headers.get("etag"));
  expect(other?.headers.get("content-disposition")).toContain("half_life-90");
});

test("a picture stands alone: no variable, no script, nothing from elsewhere", async () => {
  for (const chart of Object.keys(charts))
    for (const theme of ["", "&theme=dark"]) {
      const response = await ask(`${inFormat(chartPath(id, chart), "svg")}?width=400${theme}`);
      expect(response.headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'unsafe-inline'",
      );
      const picture = await response.text();
      expect(picture).toMatch(/^<svg /);
      expect(picture).not.toMatch(/var\(--|<script|<a |<image|undefined/);
      expect(picture).toMatch(new RegExp(`>${url}/${id}@\\d{4}\\.\\d{2}\\.\\d+/${chart}<`));
    }
});

test("a model names its marks, and every mark has a card", async () => {
  for (const chart of Object.keys(charts)) {
    const { model } = await (await ask(inFormat(chartPath(id, chart), "json"))).json();
    expect(model.marks.length).toBeGreaterThan(0);
    const { key } = model.marks[0];
    const card = await ask(`${cardPath(id, chart)}?key=${encodeURIComponent(key)}`);
    expect(card.status).toBe(200);
    expect(await card.json()).toMatchObject({ key, title: expect.any(String) });
  }
  await expectProblem(await ask(`${cardPath(id, "network")}?key=%00`), 400);
  await expectProblem(await ask(cardPath(id, "network")), 400);
});

test("pages keep their addresses without an extension", async () => {
  for (const page of [`/${id}`, `/${id}/network`, `/${id}/data`, `/${id}/data/events`]) {
    const response = await ask(page);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
  }
});

test("health names the releases and is never kept", async () => {
  const response = await ask("/api/health");
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { dossiers } = await response.json();
  expect(dossiers.map((dossier: { id: string }) => dossier.id)).toContain(id);
  await expectProblem(await ask("/api/health", { method: "POST" }), 405);
});

test("every format is offered by some dataset", () => {
  for (const format of formats)
    expect(Object.values(datasets).some((dataset) => format.accepts(dataset))).toBe(true);
});

test("a dataset's address without an extension is its page, or the data that Accept asks for", async () => {
  const page = datasetPath(id, "events");
  for (const accept of ["text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "image/png"])
    expect((await ask(page, { headers: { accept } })).headers.get("content-type")).toContain("text/html");
  for (const { extension, mediaType } of formatsFor(datasets.events as AnyDataset)) {
    const [bare = ""] = mediaType.split(";");
    const response = await ask(`${page}?type=summit`, { headers: { accept: `${bare}, text/html;q=0.5` } });
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(response.headers.get("vary")).toMatch(/\bAccept\b/);
    expect(response.headers.get("content-location")).toBe(`${inFormat(page, extension)}?type=summit`);
    expect(response.headers.get("content-disposition")).toContain("type-summit");
    await response.body?.cancel();
  }
});

test("encodings are representations of their own: other bytes, another tag", async () => {
  const path = inFormat(datasetPath(id, "events"), "csv");
  const plain = await ask(path, { headers: { "accept-encoding": "identity" } });
  const zipped = await ask(path, { headers: { "accept-encoding": "gzip" } });
  expect([plain, zipped].map(({ headers }) => headers.get("content-encoding"))).toEqual([null, "gzip"]);
  expect(plain.headers.get("etag")).not.toBe(zipped.headers.get("etag"));
  expect(await zipped.text()).toBe(await plain.text());
});

test("rows page by page are all rows, in order; an answer cut short says so", async () => {
  for (const [name, query] of [
    ["events", "columns=id,goldstein&sort=-goldstein,id&limit=100"],
    ["sources", "limit=200"],
    ["relations", "columns=from,to&limit=20"],
  ] as const) {
    const path = inFormat(datasetPath(id, name), "json");
    const whole = await (await ask(`${path}?${query.replace(/&?limit=\d+/, "")}`)).json();
    const rows = [];
    for (let next: string | null = `${path}?${query}`; next; ) {
      const response = await ask(next);
      const body = await response.json();
      rows.push(...body.rows);
      const link = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "");
      expect(body.truncated).toBe(link !== null);
      expect(body.next).toBe(link?.[1] ?? null);
      expect(response.headers.has("entente-truncated")).toBe(link !== null);
      next = link?.[1] ?? null;
    }
    expect(rows).toEqual(whole.rows);
  }
});

test("columns, order and pages are refused where they cannot be had", async () => {
  const path = inFormat(datasetPath(id, "events"), "csv");
  for (const odd of ["columns=nonsense", "sort=nonsense", "limit=0", "limit=10001", "cursor=x", "bom=2"])
    await expectProblem(await ask(`${path}?${odd}`), 400);
  await expectProblem(await ask(`${inFormat(datasetPath(id, "relations"), "gexf")}?limit=1`), 400);
});

test("a name that looks encoded once more is a name that nothing has", async () => {
  expect((await ask("/%25E0%25A4%25A")).status).toBe(404);
});

test("a file of one release is sent in ranges, never compressed, and refused beyond its end", async () => {
  const newest = await ask(inFormat(datasetPath(id, "events"), "csv"), { method: "HEAD" });
  expect(newest.headers.get("accept-ranges")).toBeNull();
  const [, pinned = ""] = /<([^>]+)>; rel="cite-as"/.exec(newest.headers.get("link") ?? "") ?? [];
  for (const path of ["csv", "parquet", "xlsx"].map((extension) => inFormat(pinned, extension))) {
    const plain = await ask(path, { headers: { "accept-encoding": "identity" } });
    expect(plain.headers.get("accept-ranges")).toBe("bytes");
    const whole = Buffer.from(await plain.arrayBuffer());
    const part = (range: string, more = {}) =>
      ask(path, { headers: { range, "accept-encoding": "gzip", ...more } });
    for (const [range, first, last] of [
      ["bytes=0-3", 0, 3],
      [`bytes=${whole.length - 8}-`, whole.length - 8, whole.length - 1],
      ["bytes=-8", whole.length - 8, whole.length - 1],
      ["bytes=1000-70000", 1000, Math.min(70000, whole.length - 1)],
    ] as const) {
      const answer = await part(range);
      expect(answer.status).toBe(206);
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(answer.headers.get("content-range")).toBe(`bytes ${first}-${last}/${whole.length}`);
      expect(answer.headers.get("etag")).toBe(plain.headers.get("etag"));
      expect(Buffer.from(await answer.arrayBuffer()).equals(whole.subarray(first, last + 1))).toBe(true);
    }
    const beyond = await part(`bytes=${whole.length}-`);
    expect(beyond.headers.get("content-range")).toBe(`bytes */${whole.length}`);
    await expectProblem(beyond, 416);
    const same = await part("bytes=0-3", { "if-range": plain.headers.get("etag") ?? "" });
    expect(same.status).toBe(206);
    for (const ignored of [
      part("bytes=0-3", { "if-range": '"other"' }),
      part("bytes=0-1,4-5"),
      ask(path, { method: "HEAD", headers: { range: "bytes=0-3" } }),
    ]) {
      const answer = await ignored;
      expect(answer.status).toBe(200);
      await answer.body?.cancel();
    }
  }
  expect(
    (await ask(inFormat(datasetPath(id, "events"), "csv"), { headers: { range: "bytes=0-3" } })).status,
  ).toBe(200);
});
