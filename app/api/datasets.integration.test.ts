import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { AnyDataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/datasets";
import { formats, formatsFor } from "@/lib/formats/formats";
import { chartPath, datasetPath, inFormat } from "@/lib/publish/links";
import { ask, expectProblem, id } from "./ask-server";

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

test("a search and an order on a page are those of its downloads, and of their names", async () => {
  const query = "search=HANOI&sort=-date";
  const page = await (await ask(`${datasetPath(id, "events")}?${query}`)).text();
  const file = inFormat(datasetPath(id, "events"), "json", query);
  expect(page).toContain(`href="${file.replace("&", "&amp;")}"`);
  const response = await ask(file);
  expect(response.headers.get("content-disposition")).toContain("_search-HANOI_sort--date_");
  const { rows } = await response.json();
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(JSON.stringify(row)).toMatch(/hanoi/i);
  expect(page).toContain(`This view: ${rows.length} rows`);
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
