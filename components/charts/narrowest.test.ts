import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { type AnyChart, charts } from "./charts";
import { labelBox, outside } from "./label-boxes";
import { labelsIn } from "./labels-in";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
/** What a picture 280 px wide leaves its drawing. */
const width = 248;
const drawn = ["network", "balance", "exchange", "timeline", "position", "precedent"] as const;

// Russian has the longest words.
test.each(drawn.flatMap((id) => (["en", "ru"] as const).map((lang) => [id, lang] as const)))(
  "the %s in the smallest picture, in %s, sets its labels within the frame and no two of a line together",
  (id, lang) => {
    const chart = charts[id] as AnyChart;
    const { values } = parseOptions(chart.options, new URLSearchParams({ lang }), korea);
    const model = chart.model(korea, values, width);
    const labels = labelsIn(renderToStaticMarkup(createElement(chart.Figure, { model })));
    const boxes = labels.map((label) => ({ ...labelBox(label), y: label.y, text: label.text }));
    const together = boxes.flatMap((a, place) =>
      boxes
        .slice(place + 1)
        .filter((b) => a.y === b.y && Math.min(a.right, b.right) - Math.max(a.left, b.left) > -1)
        .map((b) => `${a.text} ${b.text}`),
    );
    expect(together).toEqual([]);
    expect(outside(labels, model.width, model.height).map(({ text }) => text)).toEqual([]);
  },
);
