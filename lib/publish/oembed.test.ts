import { expect, test } from "vitest";
import { chartOfAddress, oEmbedXml } from "./oembed";

const origin = "https://entente.example";

test("pages and embeds of charts are known, pinned ones too; nobody else's addresses are", () => {
  for (const path of ["/korea-2019/network", "/embed/korea-2019/network", "/korea-2019/network/"])
    expect(chartOfAddress(`${origin}${path}?as_of=2018-06-12`, origin)).toMatchObject({
      dossier: "korea-2019",
      chart: "network",
    });
  expect(chartOfAddress(`${origin}/korea-2019%402026.11.1/balance`, origin)?.dossier).toBe(
    "korea-2019@2026.11.1",
  );
  for (const address of [
    "nonsense",
    "https://elsewhere.example/korea-2019/network",
    `${origin}/korea-2019`,
    `${origin}/a/b/c`,
  ])
    expect(chartOfAddress(address, origin)).toBeNull();
});

test("XML holds what JSON does, escaped", () => {
  const xml = oEmbedXml({
    version: "1.0",
    type: "rich",
    title: 'A & "B"',
    provider_name: "Entente",
    provider_url: origin,
    cache_age: 300,
    html: '<iframe src="x"></iframe>',
    width: 680,
    height: 400,
  });
  expect(xml).toContain("<title>A &amp; &quot;B&quot;</title>");
  expect(xml).toContain("<html>&lt;iframe src=&quot;x&quot;&gt;&lt;/iframe&gt;</html>");
});
