import { get } from "node:http";
import { describe, expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { chartFormats } from "@/components/charts/formats/chart-formats";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { cardPath, chartPath, datasetPath, inFormat } from "@/lib/publish/links";
import { ask, expectProblem, id, url } from "./ask-server";

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

test("a built server is given", () => {
  expect(url, "ENTENTE_URL, the address of a built server").toMatch(/^http:\/\/localhost:\d+$/);
});

describe.each(files)("%s", (path, mediaType) => {
  test("answers with its headers; conditional requests and HEAD without a body", async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    const { headers } = response;
    expect(headers.get("content-type")).toBe(mediaType);
    // Each encoding has a tag of its own; what is pressed already travels as it is.
    const encoding = headers.get("content-encoding");
    expect(headers.get("etag")).toMatch(encoding ? /^"[\w-]{27}\.(gzip|br)"$/ : /^"[\w-]{27}"$/);
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
});

// Files of one kind share their route: every fifth of them is enough.
const everyFifth = files.filter((_, place) => place % 5 === 0).map(([path]) => path);
test.each(everyFifth)("%s refuses parameters that it does not know, and methods that write", async (path) => {
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

test.each([
  ["network", "select=edge:PRK~XXX", "select", "that this dossier has"],
  ["corridors", "select=segment:none", "select", "that this dossier has"],
  ["network", "since=2019-04-26", "since", "no later than as_of, 2019-04-25"],
  ["timeline", "as_of=2018-01-01&since=2018-01-02", "since", "no later than as_of, 2018-01-01"],
  ["balance", "a=USA&b=PRK,USA", "b", "not on side a, USA"],
])("%s?%s is refused by every machine route: %s", async (chart, query, parameter, expected) => {
  for (const format of ["svg", "png", "json", "csv", "zip", "bib"]) {
    const answer = await ask(`${inFormat(chartPath(id, chart), format)}?${query}`);
    const { errors } = await expectProblem(answer, 400);
    expect(errors).toEqual([
      {
        parameter,
        found: new URLSearchParams(query).get(parameter),
        expected: expect.stringContaining(expected),
      },
    ]);
  }
});

test("a page goes on without what it cannot use, and links to nothing that keeps it", async () => {
  const answer = await ask(
    `${chartPath(id, "network")}?as_of=2031-02-30&half_life=90&select=edge:PRK~XXX&nonsense=7`,
  );
  const text = await answer.text();
  for (const parameter of ["as_of", "select", "nonsense"])
    expect(text).toContain(`<b>${parameter}: “`.slice(0, 3 + parameter.length));
  const links = [...text.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link ?? "");
  expect(links.filter((link) => /2031-02-30|XXX|nonsense/.test(link))).toEqual([]);
  expect(links.some((link) => link.includes("half_life=90"))).toBe(true);
  const outside = await (await ask(`${chartPath(id, "network")}?as_of=2031-02-28`)).text();
  expect(outside).toContain("lies outside of this dossier’s period");
});

test("pages keep their addresses without an extension", async () => {
  for (const page of [`/${id}`, `/${id}/network`, `/${id}/data`, `/${id}/data/events`]) {
    const response = await ask(page);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
  }
});

test("readiness is said, and never kept", async () => {
  const response = await ask("/api/ready");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual({ status: "ready" });
  await expectProblem(await ask("/api/ready", { method: "POST" }), 405);
});

test("health names the releases and is never kept", async () => {
  const response = await ask("/api/health");
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const { dossiers } = await response.json();
  expect(dossiers.map((dossier: { id: string }) => dossier.id)).toContain(id);
  await expectProblem(await ask("/api/health", { method: "POST" }), 405);
});

test("a name that looks encoded once more is a name that nothing has", async () => {
  expect((await ask("/%25E0%25A4%25A")).status).toBe(404);
});

test.each(["/%", "/%E0%A4%A/network.svg", `/${id}/data/events%E0.csv`])(
  "%s cannot be read, and is refused as a problem",
  async (path) => {
    // A client such as fetch would mend the address.
    const { hostname, port } = new URL(url);
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      get({ hostname, port, path }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part) => {
          text += part;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      }).on("error", reject);
    });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 400, instance: path });
  },
);
