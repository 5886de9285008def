import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { resolvePaint } from "@/lib/look/tokens";
import { relations, ties } from "@/lib/measures/relations";
import { parseOptions } from "@/lib/options/parse";
import { type Language, languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { labelsIn } from "../labels-in";
import { codingChart } from "./chart";
import { codingExamples } from "./examples";
import { layMadeUp, madeUpEvents } from "./made-up";

const all = readDossierFolders(["prisma/dossiers/korea-2019", "prisma/dossiers/reykjavik-1986"]);
const korea = all["korea-2019"] as Dossier;
const laid = (id: string) => {
  const dossier = all[id] as Dossier;
  return layMadeUp(dossier, dossier.settings.sides, madeUpEvents(dossier.settings.sides));
};
const draw = (dossier: Dossier, query = "", width = 824) => {
  const { values, problems } = parseOptions(codingChart.options, new URLSearchParams(query), dossier);
  expect(problems).toEqual([]);
  return { model: codingChart.model(dossier, values, width), values };
};
const days = ["2017-01-31", "2017-03-10", "2018-06-12", "2018-12-31", "2019-04-25", "2019-07-31"];

test.each(languageIds)("in %s no label meets another or leaves the frame", (language) => {
  const dossier = laid("korea-2019");
  for (const day of days)
    for (const width of [320, 328, 440, 600, 704, 824, 1216])
      for (const more of ["", "&half_life=30", "&half_life=none"]) {
        const { model } = draw(dossier, `as_of=${day}&lang=${language}${more}`, width);
        expect([day, width, overlaps(model.labels)]).toEqual([day, width, []]);
        expect([day, width, outside(model.labels, width, model.height)]).toEqual([day, width, []]);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      }
});

/** Names that are written in Latin letters in every language. */
const names = /GDELT/g;
test.each(languageIds.filter((language) => language !== "en"))(
  "nothing that Entente says of it in %s is left in English",
  (language: Language) => {
    for (const query of ["", "half_life=30", "as_of=2017-01-01", "as_of=2017-03-10", "half_life=none"]) {
      const dossier = laid("korea-2019");
      const { model, values } = draw(dossier, `${query}&lang=${language}`);
      const words = wordsIn(language);
      const { columns } = codingChart.twin(model, words);
      const card = codingChart.card(dossier, values, model.marks[0]?.key ?? "");
      const texts = [
        ...[
          model.title,
          model.sub,
          model.alt,
          model.source,
          model.empty ?? "",
          codingChart.note?.(model, words) ?? "",
        ],
        ...model.marks.map(({ label }) => label),
        ...model.labels.map(({ text }) => text),
        ...columns.flatMap(({ title, unit }) => [title, unit ?? ""]),
        ...(card ? [card.kind, card.when, card.rows?.title ?? ""] : []),
        ...(card?.values.flatMap(({ label, note }) => [label, note ?? ""]) ?? []),
      ];
      expect(texts.filter((text) => /[A-Za-z]{2,}/.test(text.replaceAll(names, "")))).toEqual([]);
    }
  },
);

test("every month is a mark, a row of the table and a card with its events by hand and the way to those by machine", () => {
  const dossier = laid("korea-2019");
  const { model, values } = draw(dossier);
  const keys = model.marks.map(({ key }) => key);
  expect(keys[0]).toBe("month:2017-01");
  expect(keys.at(-1)).toBe("month:2019-04");
  expect(codingChart.twin(model, wordsIn("en")).rows.map(({ key }) => key)).toEqual(keys);
  expect(model.columns.map(({ key }) => key)).toEqual(keys);
  const card = codingChart.card(dossier, values, "month:2018-06");
  expect(card?.rows?.items.map(({ key }) => key)).toContain("event:ev-singapore-summit");
  expect(card?.page).toBe("/korea-2019/data/coded_events?as_of=2018-06-30&since=2018-06-01&a=USA&b=PRK");
  expect(codingChart.card(dossier, values, "month:2019-04")?.page).toContain("as_of=2019-04-25");
  expect(codingChart.card(dossier, values, "month:1999-01")).toBeNull();
});

test("the tone by hand is that of the network, and events add up", () => {
  const dossier = laid("korea-2019");
  const { model } = draw(dossier, "as_of=2018-06-12");
  const asked = { asOf: "2018-06-12", halfLife: 180, people: "state", actors: ["USA", "PRK"] } as const;
  const [tie] = ties(relations(korea.tables.events, korea.tables.actors, asked));
  expect(model.rows.at(-1)?.hand).toBe(tie?.tone);
  const machine = madeUpEvents(["USA", "PRK"]).filter(
    ({ day }) => day >= "2017-01-01" && day <= "2018-06-12",
  );
  expect(model.rows.reduce((sum, { machineEvents }) => sum + machineEvents, 0)).toBe(machine.length);
});

test("the bound is drawn where a reader could see it", () => {
  const dossier = laid("korea-2019");
  expect(draw(dossier, "half_life=30").model.band).not.toBe("");
  expect(draw(dossier, "half_life=none").model.band).toBe("");
});

test("actors trade places rather than meet themselves; every choice can be drawn", () => {
  const dossier = laid("korea-2019");
  const { choices } = draw(dossier).model;
  for (const { side, items } of choices) {
    expect(items.filter(({ on }) => on)).toHaveLength(1);
    for (const { to } of items) {
      const query = new URLSearchParams(
        Object.entries(to).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      );
      expect([side, parseOptions(codingChart.options, query, dossier).problems]).toEqual([side, []]);
    }
  }
});

test("the pictures are as they were looked at", async () => {
  const rounded = (svg: string) =>
    svg.replace(/-?\d+\.\d+/g, (text) => String(Math.round(Number(text) * 100) / 100));
  const lines = codingExamples.flatMap(({ name, dossier, query, width }) => {
    const { model } = draw(laid(dossier), query, width);
    const svg = renderToStaticMarkup(createElement(codingChart.Figure, { model }));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expect(resolvePaint(svg, "dark")).not.toContain("var(--");
    const texts = labelsIn(rounded(svg)).map(({ text, x, y }) => `${Math.round(x)} ${Math.round(y)} ${text}`);
    return [
      `# ${name}: ${dossier} ${query || "as it opens"}, ${width} px`,
      model.title,
      ...(model.empty ? [model.empty] : texts),
      "",
    ];
  });
  await expect(lines.join("\n")).toMatchFileSnapshot("./gallery.txt");
});
