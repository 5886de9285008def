import { brotliCompressSync, constants } from "node:zlib";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { languageIds, languages } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { charts } from "../charts";
import { bytesOf, publicationOf } from "../standalone/publication-fixture";
import { svg } from "./svg";

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const seen = ["path", "rect", "circle", "g", "defs", "use", "clipPath", "text"];
const said = [
  "svg",
  "title",
  "desc",
  "metadata",
  "rdf:RDF",
  "cc:Work",
  "dc:title",
  "dc:source",
  "dc:rights",
  "dc:language",
];

/** Reads a picture as strictly as XML asks, and hands over its elements and texts. */
function parsed(text: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.on("text", (piece) => texts.push(piece));
  parser.write(text).close();
  return { elements, texts };
}

// A theme has other colours and the same shapes: one width is enough of it.
const sizes = [
  ["light", 360],
  ["light", 720],
  ["light", 1200],
  ["dark", 720],
] as const;
const cases = Object.values(charts).flatMap((chart) =>
  sizes.flatMap(([theme, width]) =>
    ["outlines", "text"].map((letters) => [chart.id, theme, width, letters] as const),
  ),
);

test.each(cases)(
  "%s, %s, %i px wide, letters as %s: XML that stands alone",
  async (id, theme, width, letters) => {
    const chart = charts[id];
    if (!chart) throw new Error(id);
    const publication = publicationOf(chart, svg, { theme, width, letters });
    const bytes = await bytesOf(svg, publication);
    const { elements, texts } = parsed(bytes.toString());
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, attributes } of elements) {
      expect([...seen, ...said]).toContain(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/^on|^style$|^class$|^data-|^href$|^paint-order$/);
        expect(value).not.toMatch(/NaN|undefined|Infinity|var\(|transparent/);
        if (attribute === "xlink:href") expect(ids).toContain(value.slice(1));
        else if (/url\(/.test(value)) expect(ids).toContain(/^url\(#([\w-]+)\)$/.exec(value)?.[1]);
        else if (!attribute.startsWith("xmlns")) expect(value).not.toContain("://");
      }
    }
    const root = elements[0]?.attributes;
    expect(root?.width).toBe(String(width));
    expect(root?.viewBox).toBe(`0 0 ${width} ${root?.height}`);
    const words = texts.join("\n");
    expect(words).toContain(`https://entente.example/korea-2019@2026.11.1/${id}`);
    expect(words).toContain(chart.model(publication.dossier, publication.values, width - 32).title);
    if (letters === "outlines") expect(elements.some(({ name }) => name === "text")).toBe(false);
    expect(bytes.equals(await bytesOf(svg, publication))).toBe(true);
  },
);

const spoken = Object.values(charts).flatMap((chart) =>
  languageIds.map((language) => [chart.id, language] as const),
);

test.each(spoken)(
  "%s in %s: every letter is drawn, none left to the fonts of whoever opens it",
  async (id, lang) => {
    const chart = charts[id];
    if (!chart) throw new Error(id);
    const publication = publicationOf(chart, svg, { lang, width: 720 });
    const bytes = await bytesOf(svg, publication);
    const { elements, texts } = parsed(bytes.toString());
    expect(elements.filter(({ name }) => name === "text")).toEqual([]);
    expect(elements[0]?.attributes["xml:lang"]).toBe(languages[lang].tag);
    expect(texts).toContain(languages[lang].tag);
    expect(brotliCompressSync(bytes, quick).length).toBeLessThan(id === "corridors" ? 130_000 : 80_000);
    const asText = (await bytesOf(svg, publicationOf(chart, svg, { lang, letters: "text" }))).toString();
    const unspaced = (text: string) => text.replace(/\s/g, "");
    expect(unspaced(parsed(asText).texts.join(""))).toContain(unspaced(wordsIn(lang).date("2019-04-25")));
  },
);

test("letters that no face has are left to the reader's fonts; XML stays XML", async () => {
  const network = charts.network;
  if (!network) throw new Error("network");
  const { dossier } = publicationOf(network, svg);
  const named = {
    ...dossier,
    settings: {
      ...dossier.settings,
      license: { ...dossier.settings.license, name: 'كوريا 조선 Россия <&"\u0000>' },
    },
  };
  const { elements, texts } = parsed((await bytesOf(svg, publicationOf(network, svg, {}, named))).toString());
  expect(elements.filter(({ name }) => name === "text")).toHaveLength(1);
  expect(texts).toContain("كوريا");
  expect(texts.join("")).toContain('كوريا 조선 Россия <&">');
});
