import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { parseOptions } from "@/lib/options/parse";
import { wordsIn } from "@/lib/words/words-in";
import { charts } from "./charts";
import { gallery } from "./gallery";
import { markupOf } from "./markup-of";

const dossiers = readDossierFolders(["korea-2019", "reykjavik-1986"].map((id) => `prisma/dossiers/${id}`));

describe.each(Object.keys(charts))("%s", (id) => {
  test("is written as React writes it, letter for letter", () => {
    const chart = charts[id];
    for (const { dossier: name, query, width } of gallery[id] ?? []) {
      const dossier = dossiers[name];
      if (!dossier) throw new Error(`unknown dossier: ${name}`);
      const { values } = parseOptions(chart?.options ?? {}, new URLSearchParams(query), dossier);
      const model = chart?.model(dossier, values, width);
      for (const href of [undefined, (key: string) => `?select=${key}&a='b'<c>`]) {
        const drawing = chart && model ? createElement(chart.Figure, { model, href }) : null;
        const text = markupOf(drawing);
        expect(text).toContain("<svg");
        expect(text).toBe(renderToStaticMarkup(drawing));
      }
    }
    const key = chart?.key ? createElement(chart.key.Key, { words: wordsIn("en") }) : null;
    expect(markupOf(key)).toBe(renderToStaticMarkup(key));
  });
});

test("texts are escaped, nothing stands for nothing, what is no plain drawing is refused", () => {
  const drawing = createElement(
    "g",
    { "aria-hidden": true, className: undefined },
    "a < b & c",
    null,
    false,
    7,
  );
  expect(markupOf(drawing)).toBe(renderToStaticMarkup(drawing));
  expect(() => markupOf(createElement("g", { style: { fill: "red" } }))).toThrow(
    "not a plain attribute: style",
  );
});
