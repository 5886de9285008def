import { expect, test } from "vitest";
import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { dateOf, dayNumber } from "@/lib/time/day";
import { languageIds } from "@/lib/words/language";
import { wordsIn } from "@/lib/words/words-in";
import { outside, overlaps } from "../label-boxes";
import { networkChart } from "./chart";
import type { NetworkModel } from "./model";

const korea = readDossierFolder("prisma/dossiers/korea-2019");
const others = languageIds.filter((language) => language !== "en");
type Other = (typeof others)[number];
const valuesOf = (lang: Other, query: string) => {
  const { values, problems } = parseOptions(
    networkChart.options,
    new URLSearchParams(`${query}&lang=${lang}`),
    korea,
  );
  expect(problems).toEqual([]);
  return values;
};
const drawn = (lang: Other, query: string, width = 824, dossier: Dossier = korea) =>
  networkChart.model(dossier, valuesOf(lang, query), width);
const negated = {
  ...korea,
  tables: {
    ...korea.tables,
    events: korea.tables.events.map((event) => ({ ...event, goldstein: -event.goldstein })),
  },
};

test.each([
  [
    "ko",
    "미국·북한: 하노이 이후 어조가 +0.2까지 하락, 북한·러시아 교류는 3.3배로 증가",
    "미국·북한: 하노이 이후 어조가 −0.2까지 상승, 북한·러시아 교류는 3.3배로 증가",
  ],
  [
    "ru",
    "США\u00a0— КНДР: с\u00a0февраля 2019 тон упал до +0,2; КНДР\u00a0— Россия: интенсивность выросла (×3,3)",
    "США\u00a0— КНДР: с\u00a0февраля 2019 тон вырос до −0,2; КНДР\u00a0— Россия: интенсивность выросла (×3,3)",
  ],
  [
    "zh",
    "自2019年2月以来，美国–朝鲜基调降至+0.2，朝鲜–俄罗斯往来增至3.3倍",
    "自2019年2月以来，美国–朝鲜基调升至−0.2，朝鲜–俄罗斯往来增至3.3倍",
  ],
  [
    "ja",
    "ハノイ以降、米国・北朝鮮の基調は+0.2へ低下、北朝鮮・ロシアのやり取りは3.3倍に増加",
    "ハノイ以降、米国・北朝鮮の基調は−0.2へ上昇、北朝鮮・ロシアのやり取りは3.3倍に増加",
  ],
] as const)("the finding in %s turns with the scores", (lang, fell, rose) => {
  expect(drawn(lang, "").title).toBe(fell);
  expect(drawn(lang, "", 824, negated).title).toBe(rose);
});

test("a landmark of several words is named by its month, in the form that the sentence needs", () => {
  expect(drawn("ru", "as_of=2018-02-20").title).toMatch(/: с\u00a0января 2018 тон/);
  expect(drawn("ko", "as_of=2018-02-20").title).toMatch(/: 2018년 1월 이후 어조가/);
});

test.each([
  [
    "ko",
    "2017년 12월 1일~2018년 6월 12일: 우호로 바뀐 관계 1개, 새로 나타난 것 3개 및 옅어진 것 1개",
    "우호로 바뀐 것: 북한·한국(−5.5, 이후 +1.2).",
    "미국 → 북한",
  ],
  [
    "ru",
    "С\u00a01\u00a0декабря 2017 по 12\u00a0июня 2018: стали дружественными\u00a0— 1\u00a0связь, появились\u00a0—\u00a03 и\u00a0угасли\u00a0—\u00a01",
    "Стали дружественными: КНДР\u00a0— Южная Корея (−5,5, затем +1,2).",
    "США → КНДР",
  ],
  [
    "zh",
    "2017年12月1日至2018年6月12日：转为友好的关系1条、新出现的3条和消退的1条",
    "转为友好的：朝鲜–韩国（−5.5，后为+1.2）。",
    "美国对朝鲜",
  ],
  [
    "ja",
    "2017年12月1日～2018年6月12日：友好に転じた関係1件、新たに現れたもの3件と薄れたもの1件",
    "友好に転じたもの：北朝鮮・韓国（−5.5、のち+1.2）。",
    "米国から北朝鮮へ",
  ],
] as const)("two dates, and the directions of the matrix, in %s", (lang, title, told, busiest) => {
  const model = drawn(lang, "as_of=2018-06-12&compare=2017-12-01");
  expect(model.title).toBe(title);
  expect(model.compared?.lines[0]).toContain(told);
  expect(drawn(lang, "view=matrix").title).toContain(busiest);
});

/** All that is said of a drawing. */
function said(lang: Other, query: string, width: number): string[] {
  const model = drawn(lang, query, width);
  const { title, sub, alt, source, empty, structure, triads, compared, matrix, legend } = model;
  const twin = networkChart.twin(model, wordsIn(lang));
  const keys = [model.marks[0]?.key, model.marks.at(-1)?.key].filter((key) => key !== undefined);
  const cards = keys.map((key) => networkChart.card(korea, valuesOf(lang, query), key));
  return [
    ...[title, sub, alt, source, empty ?? "", structure, ...triads, ...(compared?.lines ?? [])],
    ...model.marks.map(({ label }) => label),
    ...[...legend.texts, ...(matrix ? [matrix.caption] : [])].map(({ text }) => text),
    ...twin.columns.flatMap(({ title, unit = "" }) => [title, unit]),
    ...twin.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...cards.flatMap((card) => [
      ...[card?.when, card?.kind, card?.title, card?.rows?.title, card?.rows?.valueTitle, card?.confidence],
      ...(card?.values.flatMap(({ label, note }) => [label, note]) ?? []),
      ...[...(card?.table?.head ?? []), ...(card?.table?.rows.flat().map(({ text }) => text) ?? [])],
    ]),
  ].filter((text) => text !== undefined);
}

const queries = [
  "",
  "half_life=none&as_of=2017-06-01",
  "tone=hostile&focus=PRK&depth=2&pins=PRK:1,1;USA:50,50",
  "tone=friendly&focus=JPN&actors=PRK,RUS,JPN",
  "tone=hostile&actors=USA,KOR",
  "focus=VNM",
  "compare=2017-12-01&without=ev-singapore-summit,ev-hanoi-summit",
  "compare=2019-04-24",
  "people=apart&view=matrix",
  "view=matrix&tone=hostile&focus=JPN&compare=2017-06-01",
  "view=matrix&tone=friendly&actors=PRK,RUS&as_of=2017-02-01",
  "as_of=1980-01-01&view=matrix",
];

test.each(others)("nothing is left in English in %s", (lang) => {
  for (const query of queries)
    for (const width of [328, 824])
      for (const text of said(lang, query, width))
        expect([query, text, text.match(/[A-Za-z]{2,}/g)]).toEqual([query, text, null]);
});

const textsOf = ({ nodes, edges, matrix }: NetworkModel) => [
  ...nodes.flatMap(({ name, sum }) => [name, sum]),
  ...edges.flatMap(({ label }) => (label ? [label] : [])),
  ...(matrix
    ? [
        matrix.caption,
        ...matrix.grid.rows.map(({ label }) => label),
        ...matrix.grid.columns.flatMap(({ labels }) => labels),
        ...matrix.cells.flatMap(({ labels }) => labels),
      ]
    : []),
];

test.each(others)("no two labels meet and none leaves the frame in %s", (lang) => {
  for (const query of ["", "&people=apart", "&view=matrix&compare=2017-06-01"])
    for (const width of [320, 328, 600, 704, 718, 824])
      for (let turn = 0; turn < 5; turn++) {
        const asOf = dateOf(dayNumber("2017-03-20") + turn * 211);
        const model = drawn(lang, `as_of=${asOf}${query}`, width);
        const where = `${asOf} ${query} ${width}`;
        expect([where, overlaps(textsOf(model))]).toEqual([where, []]);
        expect([where, outside(textsOf(model), width, model.height)]).toEqual([where, []]);
        const { texts } = model.legend;
        expect([where, overlaps(texts)]).toEqual([where, []]);
        expect([where, outside(texts, width, 40)]).toEqual([where, []]);
      }
});
