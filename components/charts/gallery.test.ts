import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { resolvePaint } from "@/lib/look/tokens";
import { parseOptions } from "@/lib/options/parse";
import { type AnyChart, charts } from "./charts";
import { type Example, gallery } from "./gallery";
import { outside, overlaps } from "./label-boxes";
import { labelsIn } from "./labels-in";

const dossiers = readDossierFolders(["korea-2019", "reykjavik-1986"].map((id) => `prisma/dossiers/${id}`));
const cases = Object.entries(gallery).flatMap(([id, examples]) =>
  examples.map((example) => ({ id, chart: charts[id] as AnyChart, example, name: example.name })),
);

function picture(chart: AnyChart, { dossier: id, query, width }: Example) {
  const dossier = dossiers[id];
  if (!dossier) throw new Error(`unknown dossier: ${id}`);
  const { values, problems } = parseOptions(chart.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  const model = chart.model(dossier, values, width);
  const svg = renderToStaticMarkup(createElement(chart.Figure, { model }));
  return { model, svg };
}

/** Numbers of a picture to two decimals, so that a snapshot tells a moved mark from noise. */
const rounded = (svg: string) =>
  svg.replace(/-?\d+\.\d+/g, (text) => String(Math.round(Number(text) * 100) / 100));

test("every chart has two to sixteen examples, named apart", () => {
  expect(Object.keys(gallery).sort()).toEqual(Object.keys(charts).sort());
  for (const examples of Object.values(gallery)) {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(16);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  }
});

test.each(cases)(
  "$id, $name: whole numbers, all marks, labels apart and within the frame",
  ({ chart, example }) => {
    const { model, svg } = picture(chart, example);
    expect(picture(chart, example).svg).toBe(svg);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(resolvePaint(svg, "dark")).not.toContain("var(--");
    if (model.empty) return;
    const labels = labelsIn(svg);
    expect(labels.length).toBeGreaterThan(3);
    expect(overlaps(labels)).toEqual([]);
    expect(outside(labels, model.width, model.height).map(({ text }) => text)).toEqual([]);
    const drawn = new Set([...svg.matchAll(/data-key="([^"]+)"/g)].map(([, key]) => key));
    const marks = new Set(model.marks.map(({ key }: { key: string }) => key));
    expect([...drawn].filter((key) => !marks.has(key ?? ""))).toEqual([]);
    expect(drawn.size).toBeGreaterThan(0);
  },
);

test.each(Object.keys(gallery))("%s: the pictures are as they were looked at", async (id) => {
  const lines = (gallery[id] ?? []).flatMap((example) => {
    const { model, svg } = picture(charts[id] as AnyChart, example);
    return [
      `# ${example.name}: ${example.dossier} ${example.query || "as it opens"}, ${example.width} px`,
      model.title,
      ...(model.empty
        ? [model.empty]
        : labelsIn(rounded(svg)).map(({ text, x, y }) => `${Math.round(x)} ${Math.round(y)} ${text}`)),
      "",
    ];
  });
  await expect(lines.join("\n")).toMatchFileSnapshot(`./${id}/gallery.txt`);
});
