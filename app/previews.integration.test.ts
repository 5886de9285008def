import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { datasets } from "@/lib/datasets/datasets";
import {
  aboutPath,
  actorPath,
  chartPath,
  chartPreviewPath,
  claimsPath,
  dashboardPath,
  datasetPath,
  embeddingPath,
  eventPath,
  inFormat,
  previewPath,
} from "@/lib/publish/links";
import { languageIds } from "@/lib/words/language";

const url = process.env.ENTENTE_URL ?? "";
const id = "korea-2019";
const view = "as_of=2018-06-12";

const pages = [
  dashboardPath(id),
  `${dashboardPath(id)}?${view}`,
  claimsPath(id),
  aboutPath(id),
  embeddingPath(id),
  eventPath(id, "ev-hanoi-summit"),
  actorPath(id, "PRK"),
  ...Object.keys(datasets).map((dataset) => datasetPath(id, dataset)),
  ...Object.keys(charts).flatMap((chart) => [chartPath(id, chart), `${chartPath(id, chart)}?${view}`]),
];

const metaOf = (html: string, name: string) => {
  const [tag] = html.match(new RegExp(`<meta[^>]*(?:name|property)="${name}"[^>]*>`)) ?? [];
  return /content="([^"]*)"/.exec(tag ?? "")?.[1]?.replaceAll("&amp;", "&");
};

describe.each(pages)("%s", (page) => {
  test("says what it is when it is shared, with a picture of that very view", async () => {
    const html = await (await fetch(`${url}${page}`)).text();
    expect(metaOf(html, "og:title")?.length).toBeGreaterThan(4);
    expect(metaOf(html, "og:description")?.length).toBeGreaterThan(20);
    expect(metaOf(html, "twitter:card")).toBe("summary_large_image");
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    expect(canonical).toBe(`${url}${page}`);
    expect(metaOf(html, "og:url")).toBe(canonical);
    const picture = metaOf(html, "og:image") ?? "";
    expect(picture.startsWith(`${url}/`)).toBe(true);
    expect(metaOf(html, "twitter:image")).toBe(picture);
    if (page.includes(view)) expect(picture).toContain(view);
    else expect(picture).not.toContain("as_of");
    const answer = await fetch(picture);
    expect(answer.headers.get("content-type")).toBe("image/png");
    const { width, height } = PNG.sync.read(Buffer.from(await answer.arrayBuffer()));
    expect([width, height]).toEqual([1200, 630]);
  });
});

test.each(languageIds.filter((language) => language !== "en"))(
  "in %s a shared page has a picture in that language, which is another than the English one",
  async (lang) => {
    for (const page of [
      dashboardPath(id),
      chartPath(id, "position"),
      claimsPath(id),
      datasetPath(id, "events"),
    ]) {
      const pictureAt = async (query: string) =>
        metaOf(await (await fetch(`${url}${page}${query}`)).text(), "og:image") ?? "";
      const [own, english] = [await pictureAt(`?lang=${lang}`), await pictureAt("")];
      expect(new URL(own).searchParams.get("lang")).toBe(lang);
      const bytes = async (picture: string) => Buffer.from(await (await fetch(picture)).arrayBuffer());
      const painted = await bytes(own);
      expect(PNG.sync.read(painted).width).toBe(1200);
      expect(painted.equals(await bytes(own))).toBe(true);
      expect(painted.equals(await bytes(english))).toBe(false);
    }
  },
);

test("a chart's finding is its title when shared", async () => {
  const { model } = await (await fetch(`${url}${inFormat(chartPath(id, "network"), "json", view)}`)).json();
  const html = await (await fetch(`${url}${chartPath(id, "network")}?${view}`)).text();
  expect(metaOf(html, "og:title")).toBe(model.title);
});

test("previews of nothing and of nonsense are refused", async () => {
  expect((await fetch(`${url}${previewPath(id, "nonsense")}`)).status).toBe(404);
  expect((await fetch(`${url}${previewPath(id, "dashboard", "as_of=never")}`)).status).toBe(400);
  expect((await fetch(`${url}${chartPreviewPath(id, "network", "as_of=never")}`)).status).toBe(400);
});

test("fifty fetches of one address give one picture", async () => {
  for (const extension of ["svg", "png", "pdf"]) {
    const path = inFormat(chartPath(id, "position"), extension, "width=600");
    const bytes = new Set<string>();
    for (let turn = 0; turn < 50; turn++)
      bytes.add(Buffer.from(await (await fetch(`${url}${path}`)).arrayBuffer()).toString("base64"));
    expect(bytes.size).toBe(1);
  }
});
