import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { charts, codedCharts } from "@/components/charts/charts";
import { codedDatasets } from "@/lib/datasets/coded-datasets";
import { datasets } from "@/lib/datasets/datasets";
import { formatsFor } from "@/lib/formats/formats";
import { citationForms } from "@/lib/publish/citations/citation-forms";
import { dossierDocuments } from "@/lib/publish/documents/dossier-documents";
import { chartPath, dataPath, datasetPath, inFormat } from "@/lib/publish/links";
import { codeSamples } from "@/lib/publish/samples/code-samples";
import { languageIds, languages } from "@/lib/words/language";

const url = process.env.ENTENTE_URL ?? "";
const id = "korea-2019";
const ask = (place: string, init: RequestInit = {}) =>
  fetch(`${url}${place}`, { redirect: "manual", ...init });
const json = async (place: string) => (await ask(place)).json();
const versionOf = async () => (await json(`/${id}/datapackage.json`)).version as string;

type Parameter = { name: string; required: boolean; examples: Record<string, { value: string }> };

describe("OpenAPI", () => {
  test("every example of every parameter answers 200", async () => {
    const api = await json("/api/openapi.json");
    expect(api.openapi).toBe("3.1.0");
    const resolve = ({ $ref }: { $ref: string }): Parameter =>
      $ref
        .slice(2)
        .split("/")
        .reduce((value, name) => value[name], api);
    const places = Object.entries<{ get: { parameters: { $ref: string }[]; responses: object } }>(
      api.paths,
    ).flatMap(([place, { get }]) => {
      const parameters = get.parameters.map(resolve).filter(({ name }) => name !== "dossier");
      const needed = parameters
        .filter(({ required }) => required)
        .map(({ name, examples }) => `${name}=${encodeURIComponent(examples.example1?.value ?? "")}`);
      const examples = parameters.flatMap(({ name, examples, required }) =>
        Object.values(examples).map(({ value }) =>
          [...needed.filter(() => !required), `${name}=${encodeURIComponent(value)}`].join("&"),
        ),
      );
      const file = place.replace("{dossier}", id);
      return [needed.join("&"), ...examples].map((query) => (query ? `${file}?${query}` : file));
    });
    expect(places.length).toBeGreaterThan(500);
    // Options mean the same in every format that JSON stands beside, and a motion takes long whatever is asked:
    // those are asked once each, without options of their own.
    const known = new Set(places);
    const isSaidElsewhere = (place: string) => {
      const asJson = place.replace(/\.(csl\.json|csv-metadata\.json|[a-z]+)\?/, ".json?");
      return (asJson !== place && known.has(asJson)) || /^\/api\/motion\/.*\?/.test(place);
    };
    // This dossier has no machine-coded events: what is made of them says so.
    const isCoded = (place: string) =>
      Object.keys(codedDatasets).some((dataset) => place.startsWith(`/${id}/data/${dataset}.`)) ||
      Object.keys(codedCharts).some((chart) => new RegExp(`/${id}/${chart}(?![a-z_/])`).test(place));
    const refused: string[] = [];
    const one = async (place: string) => {
      const answer = await ask(place);
      if (isCoded(place)) {
        expect([place, answer.status]).toEqual([place, 404]);
        expect((await answer.json()).detail).toContain("npm run import:events");
      } else if (answer.status !== 200)
        refused.push(`${place}: ${answer.status} ${(await answer.text()).slice(0, 200)}`);
      else await answer.body?.cancel();
    };
    // Every one is a value that its option reads (said of the options by themselves); every third one is asked for here.
    const asked = places.filter((place) => !isSaidElsewhere(place)).filter((_, place) => place % 3 === 0);
    for (let first = 0; first < asked.length; first += 8)
      await Promise.all(asked.slice(first, first + 8).map(one));
    expect(refused).toEqual([]);
  }, 900_000);
  test("operations have names of their own and every path is answered by a route", async () => {
    const api = await json("/api/openapi.json");
    const names = Object.values<{ get: { operationId: string } }>(api.paths).map(
      ({ get }) => get.operationId,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a release", () => {
  test("answers at its own address with the same rows, for good, and refuses others", async () => {
    const version = await versionOf();
    for (const place of [
      ...Object.keys(datasets).map((dataset) => inFormat(datasetPath("{dossier}", dataset), "csv")),
      ...Object.keys(charts).map((chart) => inFormat(chartPath("{dossier}", chart), "csv")),
      ...dossierDocuments.map(({ path: pathOf }) => pathOf("{dossier}")),
    ]) {
      const [newest, pinned] = await Promise.all([
        ask(place.replace("{dossier}", id)),
        ask(place.replace("{dossier}", `${id}%40${version}`)),
      ]);
      expect(pinned.status, place).toBe(200);
      expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      if (place.endsWith(".csv")) expect(await pinned.text()).toBe(await newest.text());
    }
    expect((await ask(`/${id}@1999.01.1/data/events.csv`)).status).toBe(404);
    expect((await ask(`/${id}@1999.01.1`)).status).toBe(404);
  });
  test("keeps the links of its pages inside", async () => {
    const version = await versionOf();
    for (const place of ["", "/network", "/data", "/data/events", "/changes", "/claims"]) {
      const page = await (await ask(`/${id}@${version}${place}`)).text();
      const links = [...page.matchAll(/<a [^>]*href="(\/korea-2019[^"]*)"/g)].map(([, href]) => href ?? "");
      const outside = links.filter((href) => !href.startsWith(`/${id}@${version}`));
      // The list of dossiers and the notice name the newest.
      expect(outside.filter((href) => href !== `/${id}` && href !== `/${id}${place}`)).toEqual([]);
      expect(links.length - outside.length).toBeGreaterThan(5);
      expect(page).toContain("kept for good");
    }
  });
});

describe("descriptions", () => {
  test("the catalogue and the page name every distribution", async () => {
    const catalogue = await json("/api/catalog.jsonld");
    const named = catalogue["dcat:dataset"].flatMap((dataset: Record<string, { "@id": string }[]>) =>
      dataset["dcat:distribution"]?.map((distribution) => distribution["@id"].replace(url, "")),
    );
    for (const dataset of Object.values(datasets)) {
      const page = await (await ask(datasetPath(id, dataset.id))).text();
      const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const document = JSON.parse(text);
      expect(document["@type"]).toBe("Dataset");
      for (const format of formatsFor(dataset)) {
        const file = inFormat(datasetPath(id, dataset.id), format.extension);
        expect(named).toContain(file);
        expect(document.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toContain(
          `${url}${file}`,
        );
      }
    }
  });
  test("a CSV links to its metadata, whose columns are the file's", async () => {
    const file = inFormat(datasetPath(id, "events"), "csv", "columns=title,goldstein");
    const answer = await ask(file);
    const [, place = ""] =
      /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(answer.headers.get("link") ?? "") ??
      [];
    const metadata = await json(place);
    expect(new URL(metadata.url, `${url}${place}`).href).toBe(new URL(file.replaceAll(",", "%2C"), url).href);
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual([
      "title",
      "goldstein",
    ]);
    expect((await answer.text()).split("\r\n")[0]).toBe("title,goldstein");
  });
  test("every resource of the package answers with the header that its schema says", async () => {
    const { resources } = await json(`/${id}/datapackage.json`);
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(Object.keys(datasets));
    for (const resource of resources) {
      const text = await (await ask(`/${id}/${resource.path}`)).text();
      const names = resource.schema.fields.map(({ name }: { name: string }) => name);
      expect(text.split("\r\n")[0]).toBe(names.join(","));
    }
  });
  test("sitemap, robots and llms.txt lead to pages that are there", async () => {
    const sitemap = await (await ask("/sitemap.xml")).text();
    const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page ?? "");
    expect(pages.length).toBeGreaterThan(30);
    // Pages of actors and events by the hundred are of one kind, as are those in other languages: every twelfth.
    const isOneOfMany = (page: string) => /\/(actors|events)\/[^/]+$|\?/.test(page);
    const some = pages.filter((page, place) => !isOneOfMany(page) || place % 12 === 0);
    for (const language of languageIds.filter((other) => other !== "en"))
      expect(pages).toContain(`${url}${chartPath(id, "network")}?lang=${language}`);
    const [beside = ""] = sitemap.match(/<url><loc>[^<]*\?lang=ko<.*?<\/url>/) ?? [];
    expect([...beside.matchAll(/hreflang="(.*?)"/g)].map(([, tag]) => tag)).toEqual([
      ...languageIds.map((language) => languages[language].tag),
      "x-default",
    ]);
    for (const page of some) expect((await fetch(page, { method: "HEAD" })).status, page).toBe(200);
    expect(await (await ask("/robots.txt")).text()).toContain(`Sitemap: ${url}/sitemap.xml`);
    const guide = await (await ask("/llms.txt")).text();
    for (const [, link = ""] of guide.matchAll(/\]\((http[^)]+)\)/g))
      expect((await fetch(link, { method: "HEAD" })).status, link).toBe(200);
  });
});

test("every citation names the release's address for good, and it answers", async () => {
  const version = await versionOf();
  for (const page of [dataPath(id), datasetPath(id, "events"), chartPath(id, "network")])
    for (const form of citationForms) {
      const query = page === dataPath(id) ? "" : "as_of=2018-06-12";
      const text = await (await ask(inFormat(page, form.extension, query))).text();
      const [link = ""] = /http:\/\/localhost[^\s"}]+/.exec(text) ?? [];
      expect(link).toContain(`/${id}@${version}`);
      expect((await fetch(link)).status).toBe(200);
      if (query) expect(link).toContain(query);
    }
});

test("a chart's archive has the picture, every dataset behind it, and the words", async () => {
  for (const chart of Object.values(charts)) {
    const bytes = await (
      await ask(inFormat(chartPath(id, chart.id), "zip", "as_of=2018-06-12"))
    ).arrayBuffer();
    const files = Object.keys(unzipSync(new Uint8Array(bytes)));
    for (const dataset of chart.datasets) expect(files).toContain(`data/${dataset}.csv`);
    for (const name of [
      "README.md",
      "datapackage.json",
      `${chart.id}.svg`,
      `${chart.id}.json`,
      "citation.bib",
    ])
      expect(files).toContain(name);
  }
});

test.each(["curl", "javascript"])("the code sample for %s runs as it stands on the page", async (name) => {
  const dataset = datasets.events;
  const sample = codeSamples.find((candidate) => candidate.id === name);
  if (!dataset || !sample) throw new Error(`no sample for ${name}`);
  const address = (extension: string) =>
    `${url}${inFormat(datasetPath(id, "events"), extension, "type=summit")}`;
  const code = sample.write({ dataset, url: address });
  const folder = mkdtempSync(path.join(os.tmpdir(), "entente-sample-"));
  try {
    if (name === "curl") {
      execFileSync("sh", ["-c", code], { cwd: folder, stdio: "ignore" });
      expect(readdirSync(folder).join()).toMatch(/^korea-2019_events_type-summit_[\d.]+\.csv$/);
    } else {
      const said = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
      expect(said).toMatch(/^\d+ \{/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
