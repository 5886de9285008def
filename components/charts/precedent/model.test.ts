import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { datasets } from "@/lib/datasets/datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { layBeside } from "@/lib/dossier/lay-beside";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import { SmallFolder } from "@/lib/dossier/small-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { precedentChart } from "./chart";
import { precedentModel } from "./model";
import { precedentOptions } from "./options";

const base = mkdtempSync(path.join(os.tmpdir(), "entente precedent "));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const third = new SmallFolder(path.join(base, "third"), "third");
const all = readDossierFolders([
  "prisma/dossiers/korea-2019",
  "prisma/dossiers/reykjavik-1986",
  third.folder,
]);
const named = (id: string) => all[id] as Dossier;
const [korea, reykjavik] = [named("korea-2019"), named("reykjavik-1986")];
const bare = ({ beside: _, ...dossier }: Dossier): Dossier => dossier;

const draw = (dossier: Dossier, query = "", width = 824) => {
  const { values } = parseOptions(precedentOptions, new URLSearchParams(query), dossier);
  return { model: precedentModel(dossier, values, width), values };
};
const title = (dossier: Dossier, query = "") => draw(dossier, query).model.title;

test("the sentence is that of the rows: other dates and scores turn it round", () => {
  expect(title(korea)).toBe(
    "Hanoi came sooner after first contact than Reykjavik (eight months, not ten), in a colder tone (+1.4, not +7.0)",
  );
  const changed = (change: (event: Dossier["tables"]["events"][number]) => object) =>
    layBeside(korea, {
      ...korea.beside,
      shown: [
        {
          ...reykjavik,
          tables: {
            ...reykjavik.tables,
            events: reykjavik.tables.events.map((event) => ({ ...event, ...change(event) })),
          },
        },
      ],
    });
  expect(title(changed(({ goldstein }) => ({ goldstein: -goldstein })))).toContain(
    "in a warmer tone (+1.4, not −7.0)",
  );
  expect(title(changed(({ id }) => (id === "ev-reykjavik-summit" ? { date: "1986-01-02" } : {})))).toContain(
    "Hanoi came later after first contact than Reykjavik (eight months, not one)",
  );
  expect(title(reykjavik)).toContain("Reykjavik came later after first contact than Hanoi");
  expect(title(korea, "as_of=2018-12-31")).toBe(
    "Six months after first contact US–North Korea tone stood at 0.0, below the +7.0 of US–Soviet Union then",
  );
});

test("tone and balance at the turn are those of the network and the balance at that date", () => {
  const { model } = draw(korea);
  const rows = [
    ...(datasets.relations?.rows(korea, {
      ...parseOptions(
        datasets.relations.options,
        new URLSearchParams("as_of=2019-02-27&actors=USA,PRK&direction=both"),
        korea,
      ).values,
    }) ?? []),
  ];
  const hanoi = model.rows.find(({ key }) => key === "event:ev-hanoi-summit");
  expect(rows).toHaveLength(1);
  expect(hanoi?.tone).toBeCloseTo(Number(rows[0]?.tone), 12);
  const balances = datasets.balances;
  const { values } = parseOptions(
    balances?.options ?? {},
    new URLSearchParams("as_of=2019-02-27&a=PRK&b=USA"),
    korea,
  );
  const sums = [...(balances?.rows(korea, values) ?? [])].filter(({ side }) => String(side) === "PRK");
  expect(hanoi?.net).toBeCloseTo(Number(sums.at(-1)?.balance), 12);
});

test("every mark is drawn, is a row of the table and has a card with a source, whichever dossier it is of", () => {
  const { model, values } = draw(korea);
  const keys = model.marks.map(({ key }) => key).sort();
  expect(model.lanes.flatMap(({ marks }) => marks.map(({ key }) => key)).sort()).toEqual(keys);
  expect(
    precedentChart
      .twin(model, wordsIn("en"))
      .rows.map(({ key }) => key)
      .sort(),
  ).toEqual(keys);
  for (const key of keys) {
    const card = precedentChart.card(korea, values, key);
    expect(card?.key).toBe(key);
    expect(card?.sources.length, key).toBeGreaterThan(0);
  }
  expect(keys).toContain("past:reykjavik-1986~ev-reykjavik-summit");
  expect(precedentChart.card(korea, values, "past:reykjavik-1986~ev-hanoi-summit")).toBeNull();
});

test("what it cannot show stands on the drawing, with the counts of both", () => {
  const text = draw(korea)
    .model.caveat.map((line) => line.text)
    .join(" ");
  expect(text).toContain("What this cannot show");
  expect(text).toContain("79 events (US–North Korea) and 6 events (US–Soviet Union)");
});

test("a third dossier appears without a change of code: as a choice, beside another, and with others beside it", () => {
  const { choices } = draw(korea).model;
  expect(choices.map(({ id }) => id)).toContain("third");
  expect(choices.filter(({ isUsual }) => isUsual).map(({ id }) => id)).toEqual(["reykjavik-1986"]);
  const both = layBeside(korea, {
    ...korea.beside,
    names: ["reykjavik-1986", "third"],
    shown: [reykjavik, named("third")],
  });
  const { model } = draw(both, "with=reykjavik-1986,third");
  expect(model.lanes.map(({ head }) => head[0]?.text)).toContain("A small dossier");
  expect(model.marks.map(({ key }) => key)).toContain("past:third~ev-1");
  expect(title(named("third"))).toContain("Arland–Borland");
  const rows = [
    ...(datasets.precedents?.rows(both, { as_of: "2019-04-25", half_life: 180, with: [] }) ?? []),
  ];
  expect([...new Set(rows.map(({ dossier }) => dossier))]).toEqual(["korea-2019", "reykjavik-1986", "third"]);
});

test("alone, or before first contact, it says so", () => {
  expect(draw(bare(korea)).model.empty).toContain("no other dossier");
  expect(draw(korea, "as_of=2018-01-31").model.empty).toContain("had not had the contact");
});

test.each([korea, reykjavik, named("third")])(
  "no label meets another or leaves the frame, at twenty dates",
  (dossier) => {
    const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
    for (let turn = 0; turn <= 20; turn++)
      for (const width of [320, 328, 440, 600, 704, 800, 824, 1216]) {
        const as_of = dateOf(first + Math.round(((last - first) * turn) / 20));
        const { model } = draw(dossier, `as_of=${as_of}`, width);
        if (model.empty) continue;
        const texts = [
          ...model.lanes.flatMap(({ head, marks }) => [
            ...head,
            ...marks.flatMap(({ label }) => label ?? []),
          ]),
          ...model.plots.flatMap(({ heading, grid, lines }) => [
            ...heading,
            ...grid.map(({ label }) => label),
            ...lines.map(({ label }) => label),
          ]),
          ...model.ticks.map(({ label }) => label),
          ...model.caveat,
        ];
        expect([as_of, width, overlaps(texts)]).toEqual([as_of, width, []]);
        expect([as_of, width, outside(texts, width, model.height)]).toEqual([as_of, width, []]);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity/);
      }
  },
);
