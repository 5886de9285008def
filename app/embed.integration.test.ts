import { request } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { charts } from "@/components/charts/charts";
import { chartPath, embedPath, oEmbedPath } from "@/lib/publish/links";
import { languageIds, languages } from "@/lib/words/language";

const url = process.env.ENTENTE_URL ?? "";
const id = "korea-2019";

/** An answer as it travels, not unpacked. */
const raw = (place: string) =>
  new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(`${url}${place}`, { headers: { "accept-encoding": "gzip, deflate, br" } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(pieces) }));
    })
      .on("error", reject)
      .end();
  });

describe.each(Object.keys(charts))("%s", (chart) => {
  test("travels in brotli within its weight, in anybody's frame, with its own script alone", async () => {
    const { headers, body } = await raw(embedPath(id, chart));
    expect(headers["content-encoding"]).toBe("br");
    const text = brotliDecompressSync(body).toString();
    const [, script = ""] = /<script async defer src="([^"]+)"/.exec(text) ?? [];
    const code = await raw(script);
    expect(code.headers["content-encoding"]).toBe("br");
    expect(body.length + code.body.length).toBeLessThan(chart === "corridors" ? 30_000 : 14_000);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-frame-options"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
    const page = await fetch(`${url}${chartPath(id, chart)}`);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(page.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  });

  test("oEmbed is found from the chart's address, says the same in JSON and XML and keeps to bounds", async () => {
    const page = await (await fetch(`${url}${chartPath(id, chart)}`)).text();
    const link = (type: string) => {
      const [tag = ""] = new RegExp(`<link[^>]*type="${type.replace("+", "\\+")}"[^>]*>`).exec(page) ?? [];
      const [, href = ""] = /href="([^"]+)"/.exec(tag) ?? [];
      return href.replaceAll("&amp;", "&");
    };
    const json = await (await fetch(link("application/json+oembed"))).json();
    expect(json).toMatchObject({ version: "1.0", type: "rich", provider_name: "Entente" });
    const xml = await (await fetch(link("text/xml+oembed"))).text();
    const document = new DOMParser().parseFromString(xml, "text/xml");
    for (const [name, value] of Object.entries(json))
      expect(document.getElementsByTagName(name)[0]?.textContent).toBe(String(value));
    const [, src = ""] = /src="([^"]+)"/.exec(json.html) ?? [];
    expect((await fetch(src.replaceAll("&amp;", "&"))).status).toBe(200);
    for (const [width, height] of [
      [320, null],
      [500, 700],
      [1000, 300],
      [300, 120],
    ]) {
      const bounds = `&maxwidth=${width}${height === null ? "" : `&maxheight=${height}`}`;
      const answer = await (
        await fetch(`${url}${oEmbedPath(`${url}${chartPath(id, chart)}`, "json")}${bounds}`)
      ).json();
      expect(answer.width).toBeLessThanOrEqual(width ?? 0);
      expect(answer.height).toBeLessThanOrEqual(height ?? Number.POSITIVE_INFINITY);
      expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      // Too low for the words of a frame: the preview, linked.
      if (height === 120) expect(answer.html).toMatch(/^<a href="[^"]+"><img src="[^"]+\.png\?preview=1"/);
    }
  });
});

test.each(languageIds.filter((language) => language !== "en"))(
  "oEmbed of an address in %s is in that language: title, frame and thumbnail",
  async (lang) => {
    const page = `${url}${chartPath(id, "position")}?lang=${lang}`;
    const answer = await (await fetch(`${url}${oEmbedPath(page, "json")}`)).json();
    const english = await (await fetch(`${url}${oEmbedPath(page.split("?")[0] ?? "", "json")}`)).json();
    expect(answer.title).not.toBe(english.title);
    const [, src = ""] = /src="([^"]+)"/.exec(answer.html) ?? [];
    expect(new URL(src.replaceAll("&amp;", "&")).searchParams.get("lang")).toBe(lang);
    expect(answer.thumbnail_url ?? `lang=${lang}`).toContain(`lang=${lang}`);
    const text = await (await fetch(src.replaceAll("&amp;", "&"))).text();
    expect(text).toContain(`<html lang="${languages[lang].tag}">`);
    expect(text).toContain(answer.title.slice(0, 6));
  },
);

test("oEmbed refuses what it cannot answer, each in its own way", async () => {
  const status = async (query: string) => (await fetch(`${url}/api/oembed?${query}`)).status;
  const page = encodeURIComponent(`${url}${chartPath(id, "network")}`);
  expect(await status("")).toBe(400);
  expect(await status(`url=${page}&maxwidth=wide`)).toBe(400);
  expect(await status(`url=${page}&format=yaml`)).toBe(501);
  for (const address of [
    "https://elsewhere.example/korea-2019/network",
    `${url}/${id}`,
    `${url}/nowhere/network`,
  ])
    expect(await status(`url=${encodeURIComponent(address)}`)).toBe(404);
});

test("the sample article counts what its own answers weigh", async () => {
  const page = await (await fetch(`${url}/${id}/embedding?way=iframe`)).text();
  const { body } = await raw(embedPath(id, "network"));
  const said = /document (?:<!-- -->)?([\d.]+) kB/.exec(page)?.[1];
  expect(Math.abs(Number(said) - body.length / 1000)).toBeLessThan(0.15);
});
