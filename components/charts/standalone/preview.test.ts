import { expect, test } from "vitest";
import { languageIds } from "@/lib/words/language";
import { type AnyChart, charts } from "../charts";
import { png } from "../formats/png";
import { chartPreview } from "./chart-preview";
import { publicationOf } from "./publication-fixture";
import type { Shape } from "./shape";

const textsOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : textsOf(shape.children)));

test.each(languageIds)("no preview in %s cuts a sentence", (lang) => {
  const cut = Object.values(charts).flatMap((chart: AnyChart) => {
    const { shapes } = chartPreview(publicationOf(chart, png, { lang }));
    return textsOf(shapes).flatMap((text) => (text.endsWith("…") ? [`${chart.id}: ${text}`] : []));
  });
  expect(cut).toEqual([]);
});
